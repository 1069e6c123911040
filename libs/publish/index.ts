export { CodingsCsv } from './codings/codings-csv.service.ts';
export { csvContent, type CsvFile, type CsvOptions } from './csv/csv-file.ts';
export { PublishModule } from './publish.module.ts';
export { ResponsesCsv, type ResponsesCsvOptions } from './responses/responses-csv.service.ts';
export { ThemesCsv, type ThemesCsvOptions } from './themes/themes-csv.service.ts';
