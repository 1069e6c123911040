import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/**
 * The few column kinds of the schema, the same on SQLite and PostgreSQL. Ids are native uuids on PostgreSQL.
 * Instants are ISO 8601 in UTC with milliseconds ("2026-03-01T08:00:00.000Z") and days are "2026-03-01": they
 * sort as text, read the same on both databases and reach JSON without conversion.
 */
export const KeyColumn = (name?: string) => PrimaryColumn({ type: 'uuid', ...(name ? { name } : {}) });
export const ReferenceColumn = (name: string, more: ColumnOptions = {}) => Column({ type: 'uuid', name, ...more });
export const TextColumn = (more: ColumnOptions = {}) => Column({ type: 'text', ...more });
export const NameColumn = (length = 200, more: ColumnOptions = {}) => Column({ type: 'varchar', length, ...more });
export const NumberColumn = (more: ColumnOptions = {}) => Column({ type: 'integer', ...more });
export const FlagColumn = (more: ColumnOptions = {}) => Column({ type: 'boolean', ...more });
export const InstantColumn = (name: string, more: ColumnOptions = {}) =>
  Column({ type: 'varchar', length: 24, name, ...more });
export const DayColumn = (name: string, more: ColumnOptions = {}) =>
  Column({ type: 'varchar', length: 10, name, ...more });
export const JsonColumn = (more: ColumnOptions = {}) => Column({ type: 'simple-json', ...more });

/** The moment of now as the schema stores it. */
export const now = (): string => new Date().toISOString();

/** The day of now (UTC) as the schema stores it. */
export const today = (): string => now().slice(0, 10);
