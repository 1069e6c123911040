import { visibleParts } from '../text/index.ts';

/**
 * The name under which a file of a stranger is saved: nothing in it hides, turns other signs around, leads into
 * another folder or makes the file a hidden one.
 */
export function safeFileName(name: string): string {
  const visible = visibleParts(name.normalize('NFC')).map((part) => ('words' in part ? part.words : '_'));
  const harmless = visible
    .join('')
    .replace(/[\s"*/:<>?\\|]+/g, ' ')
    .trim()
    .replace(/^\.+/, '_')
    .replace(/\.+$/, '');
  return [...harmless].slice(0, 120).join('') || 'datei';
}

/** How an answer to a request hands out a file under a name (RFC 6266), for old programs in plain letters. */
export function attachment(name: string): string {
  const safe = safeFileName(name);
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${safe.replace(/[^\w .()-]/g, '_')}"; filename*=UTF-8''${encoded}`;
}
