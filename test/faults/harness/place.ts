import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { type DatabaseKind, newDatabase, type TestDatabase } from '../../support/databases.ts';

/** The name of the SQLite file in a data folder, as the product gives it. */
const fileName = 'wirkungskurs.sqlite';

/** A database for a product in a process of its own, which finds its SQLite file by the data folder alone. */
export async function aPlace(kind: DatabaseKind, server?: string): Promise<TestDatabase> {
  const database = await newDatabase(kind, server);
  return kind === 'postgres'
    ? database
    : { ...database, config: { kind: 'sqlite', file: join(database.folder, fileName) } };
}

/** Rows as they are on disk, read past the product. */
export type ReadRows = (sql: string) => Promise<Record<string, unknown>[]>;

/** Looks into a database directly, with a connection of its own that is closed afterwards. */
export async function looking<Result>({ config }: TestDatabase, look: (rows: ReadRows) => Promise<Result>) {
  if (config.kind === 'sqlite') {
    const file = new Database(config.file, { readonly: true });
    try {
      return await look((sql) => Promise.resolve(file.prepare<[], Record<string, unknown>>(sql).all()));
    } finally {
      file.close();
    }
  }
  const client = new Client({ connectionString: config.url });
  await client.connect();
  try {
    return await look(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
  } finally {
    await client.end();
  }
}

/** What SQLite says of its own file, all of it read; PostgreSQL keeps watch itself. */
export async function isIntact(database: TestDatabase): Promise<boolean> {
  if (database.config.kind === 'postgres') return true;
  return looking(database, async (rows) => {
    const [integrity] = await rows('PRAGMA integrity_check');
    return integrity?.['integrity_check'] === 'ok' && (await rows('PRAGMA foreign_key_check')).length === 0;
  });
}
