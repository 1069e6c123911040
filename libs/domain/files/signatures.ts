import { readDataUrl } from './data-url.ts';
import { fileBounds } from './file-bounds.ts';

/** How signatures are stored, by the `dataFormat` of the question. */
const formats = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

export type SignatureFormat = keyof typeof formats;

/** The format of a question's signatures. The form library takes what it does not know for PNG. */
export function signatureFormat(dataFormat: unknown): SignatureFormat {
  return dataFormat === 'jpeg' || dataFormat === 'svg' ? dataFormat : 'png';
}

export type SignatureFault = 'wrong-type' | 'signature-too-large';

/** What is wrong with the answer to a question for a signature. Time in proportion to its length. */
export function signatureFault(value: unknown, format: SignatureFormat): SignatureFault | undefined {
  const read = typeof value === 'string' ? readDataUrl(value) : undefined;
  if (read === undefined || read.type !== formats[format] || read.size === 0) return 'wrong-type';
  return read.size > fileBounds.signature ? 'signature-too-large' : undefined;
}
