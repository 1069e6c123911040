import { type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';

/*
 * For what every submission does. TypeORM's own ways take longer to write a statement than a database takes to run it;
 * what its columns mean still comes from the entities alone.
 */

/**
 * The rows of an entity for which a condition holds.
 *
 * @param condition SQL with a `?` for each of the values
 */
export async function findAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  condition: string,
  values: readonly string[],
): Promise<Row[]> {
  const { driver } = manager.dataSource;
  const { columns, tableName } = manager.dataSource.getMetadata(entity);
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(',');
  const sql = `SELECT ${names} FROM ${driver.escape(tableName)} WHERE ${condition}`;
  const found: Record<string, unknown>[] = await manager.query(withPlaceholders(manager, sql), [...values]);
  return found.map((raw) => {
    const row = manager.create(entity);
    for (const column of columns) {
      column.setEntityValue(row, driver.prepareHydratedValue(raw[column.databaseName], column));
    }
    return row;
  });
}

/**
 * One statement that inserts rows, each with all of its columns. SQLite gets the values of each row by itself, to run it
 * for one after the other: of many rows at once it first sets aside every page that they touch, in a file, to be able to
 * take back half of them.
 */
export function insertionOf<Row extends ObjectLiteral>(
  { dataSource }: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): { sql: string; values: unknown[] } {
  const { driver } = dataSource;
  const { columns, tableName } = dataSource.getMetadata(entity);
  const values = rows.map((row) =>
    columns.map((column): unknown => driver.preparePersistentValue(column.getEntityValue(row), column)),
  );
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(',');
  const tuple = `(${placeholders(columns.length)})`;
  const into = `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES `;
  if (dataSource.options.type !== 'postgres') return { sql: into + tuple, values };
  return { sql: into + Array<string>(rows.length).fill(tuple).join(','), values: values.flat() };
}

/** `?,?,?` for that many values. */
export const placeholders = (count: number): string => Array<string>(count).fill('?').join(',');

/** The same statement as the database of the manager has it: PostgreSQL numbers its placeholders. */
export const withPlaceholders = (manager: EntityManager, sql: string): string =>
  manager.dataSource.options.type === 'postgres' ? numbered(sql) : sql;

/** Every `?` as `$1`, `$2`, … */
export function numbered(sql: string): string {
  let position = 0;
  return sql.replace(/\?/g, () => `$${(position += 1)}`);
}
