export * from './response-table.ts';
export { type ColumnOf, columnNames } from './column-names.ts';
export { ownColumns, type OwnFields } from './own-columns.ts';
