import { fileBounds } from './file-bounds.ts';

/** What a data URL (RFC 2397) says of what it holds. */
export interface DataUrl {
  /** The media type, lower case; empty where it names none. */
  readonly type: string;
  /** Bytes of the content. */
  readonly size: number;
  readonly base64: string;
}

const opening = 'data:';
const marking = ';base64';
const typeForm = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(;[\w-]+=[\w.,"' +-]+)*$/;

/**
 * Reads a data URL whose content is base64 (RFC 4648, section 4) as browsers write it; undefined for any other text.
 * Looks at every character once.
 */
export function readDataUrl(text: string): DataUrl | undefined {
  const longest = opening.length + fileBounds.typeLength + marking.length;
  const head = text.slice(0, longest + 1);
  const end = head.indexOf(`${marking},`);
  if (!head.startsWith(opening) || end < opening.length) return undefined;
  const type = head.slice(opening.length, end).toLowerCase();
  if (type !== '' && !typeForm.test(type)) return undefined;
  const base64 = text.slice(end + marking.length + 1);
  const size = base64Size(base64);
  return size === undefined ? undefined : { type, size, base64 };
}

/** Bytes that base64 stands for; undefined where it is not well-formed. */
export function base64Size(base64: string): number | undefined {
  const end = base64.search(/[^A-Za-z0-9+/]/);
  const padding = end < 0 ? '' : base64.slice(end);
  if (base64.length % 4 !== 0 || (padding !== '' && padding !== '=' && padding !== '==')) return undefined;
  return (base64.length / 4) * 3 - padding.length;
}
