import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource } from 'typeorm';
import { type DatabaseConfig } from '../config/config.ts';
import { type Schema, writerOptions } from './data-sources.ts';
import { requireUsable } from './sqlite-file.ts';

/** The schema of the database is older than this program, and only an operator may change that. */
export class SchemaOutdated extends Error {}

/**
 * Brings the schema up to date before the application starts. SQLite upgrades itself after copying the file;
 * PostgreSQL is upgraded only where `upgradePostgres` says so or the database is empty.
 * @throws SchemaOutdated, DatabaseFileUnusable
 */
export async function migrate(database: DatabaseConfig, schema: Schema, upgradePostgres: boolean): Promise<string[]> {
  if (database.kind === 'sqlite') mkdirSync(dirname(database.file), { recursive: true });
  if (database.kind === 'sqlite') requireUsable(database.file);
  const existed = database.kind === 'postgres' || existsSync(database.file);
  const dataSource = await new DataSource(writerOptions(database, schema)).initialize();
  try {
    if (!(await dataSource.showMigrations())) return [];
    const fresh = !existed || !(await dataSource.createQueryRunner().hasTable('activity'));
    if (database.kind === 'postgres' && !fresh && !upgradePostgres) {
      throw new SchemaOutdated('The database is older than this version. Run: npm run --silent cli -- migrate');
    }
    if (database.kind === 'sqlite' && !fresh) await copyAside(dataSource, database.file);
    const run = await dataSource.runMigrations({ transaction: 'all' });
    return run.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

async function copyAside(dataSource: DataSource, file: string): Promise<void> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  await dataSource.query('VACUUM INTO ?', [`${file}.before-${stamp}`]);
}
