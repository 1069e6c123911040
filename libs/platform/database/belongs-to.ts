import { ForeignKey } from 'typeorm';

type OnDelete = 'CASCADE' | 'RESTRICT';

/**
 * Declares a foreign key to a row of the same project, by the names of table and columns, so that a room can
 * refer to another without importing its entities. Both sides begin with the project.
 */
export const BelongsTo = (table: string, column: string, onDelete: OnDelete = 'CASCADE'): ClassDecorator =>
  ForeignKey(table, ['project_id', column] as const, ['project_id', 'id'] as const, { onDelete });

/** Declares a foreign key to a table of the installation, which has no project in its key. */
export const BelongsToInstance = (table: string, column: string, onDelete: OnDelete = 'CASCADE'): ClassDecorator =>
  ForeignKey(table, [column] as const, ['id'] as const, { onDelete });
