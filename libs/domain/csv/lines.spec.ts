import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { type Dialect, dialects } from './dialects.ts';
import { csvLine, csvOpening, guardFormula } from './lines.ts';

const names = ['excel-de', 'rfc4180'] as const;

const fileOf = (rows: string[][], dialect: Dialect, raw = false) =>
  csvOpening(dialect) + rows.map((fields) => csvLine(fields, dialect, { raw })).join('');

const readers = {
  'csv-parse': (file: string, dialect: Dialect): unknown =>
    parse(file, {
      bom: csvOpening(dialect) !== '',
      delimiter: dialects[dialect].delimiter,
      record_delimiter: '\r\n',
      relax_column_count: true,
    }),
  papaparse: (file: string, dialect: Dialect): unknown =>
    Papa.parse<string[]>(file.replace(/\r\n$/, ''), { delimiter: dialects[dialect].delimiter, newline: '\r\n' }).data,
};

const nasty = fc.constantFrom(
  ';',
  ',',
  '"',
  '\r',
  '\n',
  '\r\n',
  "'",
  '=',
  '+',
  '-',
  '@',
  '\t',
  ' ',
  'ä',
  '😀',
  '\uFEFF',
  '',
);
const field = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join('')),
);
const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

describe('a CSV file', () => {
  it('for Excel in German begins with the mark, has semicolons and CRLF', () => {
    expect(
      fileOf(
        [
          ['Thema', 'Zahl'],
          ['Größe', '1,5'],
        ],
        'excel-de',
      ),
    ).toBe('\uFEFFThema;Zahl\r\nGröße;1,5\r\n');
  });

  it('for machines has commas and no mark', () => {
    expect(
      fileOf(
        [
          ['Thema', 'Zahl'],
          ['a;b', '1.5'],
        ],
        'rfc4180',
      ),
    ).toBe('Thema,Zahl\r\na;b,1.5\r\n');
  });

  it('quotes what would otherwise be read as the end of a field, and spaces at its ends', () => {
    expect(csvLine(['a;b', 'sagt "nein"', 'zwei\nZeilen', ' x', 'y '], 'excel-de')).toBe(
      '"a;b";"sagt ""nein""";"zwei\nZeilen";" x";"y "\r\n',
    );
  });

  it('makes what looks like a formula harmless, and leaves it to machines as it is', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      expect(guardFormula(`${start}1+1`)).toBe(`'${start}1+1`);
    }
    expect(guardFormula('<5')).toBe('<5');
    expect(guardFormula('a=b')).toBe('a=b');
    expect(csvLine(['=HYPERLINK("x";"y")', '-3'], 'excel-de')).toBe(`"'=HYPERLINK(""x"";""y"")";'-3\r\n`);
    expect(csvLine(['=1+1', '-3'], 'rfc4180', { raw: true })).toBe('=1+1,-3\r\n');
  });

  it('writes numbers as numbers, also negative ones, and guards what only looks like one', () => {
    expect(csvLine([-2, '-2', -5.25, '+49 30'], 'excel-de')).toBe("-2;'-2;-5,25;'+49 30\r\n");
    expect(csvLine([-2, '-2', -5.25, 1e21], 'rfc4180')).toBe("-2,'-2,-5.25,1000000000000000000000\r\n");
    expect(csvLine([-2, '-2'], 'rfc4180', { raw: true })).toBe('-2,-2\r\n');
  });

  it('keeps a line that has one empty field', () => {
    expect(csvLine([''], 'rfc4180')).toBe('""\r\n');
  });

  for (const [reader, read] of Object.entries(readers)) {
    for (const dialect of names) {
      it(`in ${dialect} is read by ${reader} word for word, whatever people wrote`, () => {
        fc.assert(
          fc.property(rows, (given) => {
            expect(read(fileOf(given, dialect, true), dialect)).toEqual(given);
            expect(read(fileOf(given, dialect), dialect)).toEqual(given.map((fields) => fields.map(guardFormula)));
          }),
        );
      });

      it(`in ${dialect} read by ${reader} has no field that begins like a formula`, () => {
        fc.assert(
          fc.property(rows, (given) => {
            const read_ = JSON.stringify(read(fileOf(given, dialect), dialect));
            expect(read_).not.toMatch(/[[,]"([=+\-@]|\\t|\\r)/);
          }),
        );
      });
    }
  }
});
