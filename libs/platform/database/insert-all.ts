import { type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';

/**
 * Inserts rows with one statement, each with all of its columns. TypeORM's own insert takes longer to write the
 * statement than a database takes to run it.
 */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { driver, options } = manager.dataSource;
  const { columns, tableName } = manager.dataSource.getMetadata(entity);
  const values: unknown[] = [];
  for (const row of rows) {
    for (const column of columns) values.push(driver.preparePersistentValue(column.getEntityValue(row), column));
  }
  let place = 0;
  const placeholder = options.type === 'postgres' ? () => `$${(place += 1)}` : () => '?';
  const tuple = () => `(${columns.map(placeholder).join(',')})`;
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(',');
  await manager.query(`INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${rows.map(tuple).join(',')}`, values);
}
