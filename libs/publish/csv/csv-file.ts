import { type CsvField, csvLine, csvOpening, defaultDialect, type Dialect } from '#domain';

/** How a file is written. */
export interface CsvOptions {
  /** Who it is for; Excel in German where nothing is said. */
  dialect?: Dialect | undefined;
  /** For machines: leaves fields that look like formulas as they are. */
  raw?: boolean | undefined;
}

/** A file that is made while it is read: its content is never in memory as a whole. */
export interface CsvFile {
  name: string;
  content: AsyncIterable<string>;
}

/** UTF-16 code units collected before they are handed on: few enough to stay flat, enough to be worth a write. */
const chunkSize = 32_768;

/** The text of a file from its lines, in chunks. */
export async function* csvContent(
  header: readonly string[],
  lines: AsyncIterable<readonly CsvField[]>,
  { dialect = defaultDialect, raw = false }: CsvOptions,
): AsyncIterable<string> {
  let chunk = csvOpening(dialect) + csvLine(header, dialect, { raw });
  for await (const fields of lines) {
    chunk += csvLine(fields, dialect, { raw });
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
