export * from './response-table.ts';
export { type ColumnOf, columnNames } from './column-names.ts';
