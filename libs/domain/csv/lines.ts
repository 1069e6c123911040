import { plainDecimal } from './decimals.ts';
import { type Dialect, dialects } from './dialects.ts';

/**
 * What stands in a field: words, or a number. A number is never a formula, and only whoever has the value knows that it
 * is one: the text "-2" may be a number or what somebody typed.
 */
export type CsvField = string | number;

export type LineOptions = {
  /** For machines: leaves fields that look like formulas as they are. */
  raw?: boolean;
};

/**
 * Makes a field harmless that a spreadsheet would take for a formula: one that begins with `=`, `+`, `-`, `@`,
 * tab or CR gets an apostrophe before it, which spreadsheets read as "this is text".
 * Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guardFormula(field: string): string {
  return /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
}

/** What a file of this dialect begins with, before its first line. */
export function csvOpening(dialect: Dialect): string {
  return dialects[dialect].byteOrderMark;
}

/**
 * One line with its line end, so that a file is the opening and its lines one after the other and can be
 * streamed. Fields are quoted as RFC 4180 says, and also where white space at an end would be trimmed by some
 * readers. A line of one empty field is `""`: readers skip empty lines.
 *
 * @param fields texts as they shall be read, figures of formatDecimal among them; numbers are written in full
 */
export function csvLine(fields: readonly CsvField[], dialect: Dialect, { raw = false }: LineOptions = {}): string {
  const { delimiter, lineEnd } = dialects[dialect];
  const written = fields.map((field) =>
    typeof field === 'number' ? plainDecimal(field, dialect) : quote(raw ? field : guardFormula(field), delimiter),
  );
  const line = written.join(delimiter);
  return (line === '' ? '""' : line) + lineEnd;
}

function quote(field: string, delimiter: string): string {
  const needed = field.includes(delimiter) || /["\r\n]|^\s|\s$/.test(field);
  return needed ? `"${field.replaceAll('"', '""')}"` : field;
}
