import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

/**
 * The few words the migrations are written in. They mirror libs/platform/database/columns.ts, and the drift
 * test compares the outcome with the entities on both databases.
 */
type Column = Omit<TableColumnOptions, 'name'>;

export const uuid: Column = { type: 'uuid' };
export const text: Column = { type: 'text' };
export const integer: Column = { type: 'integer' };
export const flag: Column = { type: 'boolean' };
export const instant: Column = { type: 'varchar', length: '24' };
export const day: Column = { type: 'varchar', length: '10' };
export const json: Column = { type: 'text' };
export const name = (length = 200): Column => ({ type: 'varchar', length: String(length) });
export const optional = (column: Column): Column => ({ ...column, isNullable: true });

export interface TableShape {
  columns: Record<string, Column>;
  /** Columns of the primary key, in order; the project comes first. */
  key: string[];
  unique?: string[][];
  /** Index name → columns. Every foreign key needs one that begins with its columns (a key or unique serves too). */
  indexes?: Record<string, string[]>;
  /** Rows lie by their random keys, and nothing tells in which order they came (SQLite would number them). */
  unordered?: true;
  /** Foreign keys to the primary key of a table. */
  references?: { columns: string[]; table: string; to: string[]; onDelete?: 'CASCADE' | 'RESTRICT' }[];
}

export async function createTable(runner: QueryRunner, tableName: string, shape: TableShape): Promise<void> {
  const sqlite = runner.dataSource.options.type === 'better-sqlite3';
  await runner.createTable(
    new Table({
      name: tableName,
      withoutRowid: shape.unordered ?? false,
      columns: Object.entries(shape.columns).map(([columnName, column]) => ({
        ...column,
        name: columnName,
        type: sqlite && column.type === 'uuid' ? 'varchar' : column.type,
        isPrimary: shape.key.includes(columnName),
      })),
      uniques: (shape.unique ?? []).map((columnNames) => ({
        name: runner.dataSource.namingStrategy.uniqueConstraintName(tableName, columnNames),
        columnNames,
      })),
      indices: Object.entries(shape.indexes ?? {}).map(([indexName, columnNames]) => ({
        name: indexName,
        columnNames,
      })),
      foreignKeys: (shape.references ?? []).map(({ columns, table, to, onDelete = 'CASCADE' }) => ({
        columnNames: columns,
        referencedTableName: table,
        referencedColumnNames: to,
        onDelete,
        name: runner.dataSource.namingStrategy.foreignKeyName(tableName, columns, table, to),
      })),
    }),
  );
}

/** Makes a table append-only: the database itself refuses to change or delete its rows. */
export async function forbidChanges(runner: QueryRunner, tableName: string): Promise<void> {
  if (runner.dataSource.options.type === 'better-sqlite3') {
    for (const deed of ['UPDATE', 'DELETE'] as const) {
      await runner.query(
        `CREATE TRIGGER ${tableName}_refuses_${deed.toLowerCase()} BEFORE ${deed} ON ${tableName}
         BEGIN SELECT RAISE(ABORT, '${tableName} is append-only'); END`,
      );
    }
    return;
  }
  await runner.query(
    `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
  );
  await runner.query(
    `CREATE TRIGGER ${tableName}_refuses_change BEFORE UPDATE OR DELETE ON ${tableName}
     FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  );
}

/** Lets no row change any more for which `condition` (over OLD) holds: the database itself refuses. */
export async function freezeWhen(runner: QueryRunner, tableName: string, condition: string): Promise<void> {
  if (runner.dataSource.options.type === 'better-sqlite3') {
    await runner.query(
      `CREATE TRIGGER ${tableName}_refuses_update BEFORE UPDATE ON ${tableName} WHEN ${condition}
       BEGIN SELECT RAISE(ABORT, '${tableName} is frozen'); END`,
    );
    return;
  }
  await runner.query(
    `CREATE OR REPLACE FUNCTION refuse_frozen() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION '% is frozen', TG_TABLE_NAME; END $$`,
  );
  await runner.query(
    `CREATE TRIGGER ${tableName}_refuses_update BEFORE UPDATE ON ${tableName}
     FOR EACH ROW WHEN (${condition}) EXECUTE FUNCTION refuse_frozen()`,
  );
}
