export * from './response-table.ts';
