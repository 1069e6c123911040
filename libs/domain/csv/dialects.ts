/** Who a CSV file is written for: Excel in German, or machines that read RFC 4180. */
export type Dialect = 'excel-de' | 'rfc4180';

type DialectRules = {
  delimiter: ';' | ',';
  /** What the file begins with. Excel takes a file for UTF-8 only with the mark. */
  byteOrderMark: '\uFEFF' | '';
  lineEnd: '\r\n';
  decimalSeparator: ',' | '.';
};

export const dialects: Readonly<Record<Dialect, DialectRules>> = {
  'excel-de': { delimiter: ';', byteOrderMark: '\uFEFF', lineEnd: '\r\n', decimalSeparator: ',' },
  rfc4180: { delimiter: ',', byteOrderMark: '', lineEnd: '\r\n', decimalSeparator: '.' },
};

export const defaultDialect: Dialect = 'excel-de';
