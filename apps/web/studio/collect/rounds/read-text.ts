/**
 * The text of a file that a spreadsheet wrote: UTF-8 (with or without its mark), or else Windows-1252, which is what
 * Excel in German calls "CSV (Trennzeichen-getrennt)".
 */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
