import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { type CsvFile, type CsvOptions } from './csv-file.ts';
import { type CsvQueryDto } from './csv.dto.ts';

/** Sends a file as it is made, no faster than it is taken. */
export function download({ name, content }: CsvFile): StreamableFile {
  return new StreamableFile(Readable.from(content, { objectMode: false }), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}

export function optionsOf({ dialect, raw }: CsvQueryDto): CsvOptions {
  return { dialect, raw: raw === 'true' || raw === '1' };
}
