import { DataSource, type DataSourceOptions } from 'typeorm';
import { lockTimeout, writingPragmas } from './data-sources.ts';
import { SqliteWriterDriver } from './sqlite-writer/sqlite-writer-driver.ts';

/** Opens the connection that writes; that of SQLite lives on a thread of its own. */
export async function writerSource(options?: DataSourceOptions): Promise<DataSource> {
  if (options === undefined) throw new Error('The connection that writes needs its options.');
  const source = new DataSource(options);
  if (options.type === 'better-sqlite3') {
    source.driver = new SqliteWriterDriver(source, {
      file: options.database,
      timeout: lockTimeout,
      pragmas: writingPragmas,
    });
  }
  return source.initialize();
}
