import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DatabaseConfig } from '#platform';

/** Every test that touches data runs on both: `describe.each(databases)('… on %s', (kind) => …)`. */
export const databases = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof databases)[number];

export interface TestDatabase {
  readonly config: DatabaseConfig;
  readonly folder: string;
  remove(): Promise<void>;
}

/** A database of its own: a real SQLite file, or a database on the run's real PostgreSQL or on another one. */
export async function newDatabase(kind: DatabaseKind, server?: string): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (kind === 'sqlite') {
    return {
      config: { kind, file: join(folder, 'test.sqlite') },
      folder,
      remove: () => Promise.resolve(removeFolder()),
    };
  }
  const name = `test_${randomBytes(8).toString('hex')}`;
  const administer = (statement: string) => tell(server ?? serverUrl(), statement);
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(server ?? serverUrl());
  url.pathname = `/${name}`;
  return {
    config: { kind, url: url.href },
    folder,
    remove: async () => {
      await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      removeFolder();
    },
  };
}

function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined) throw new Error('PostgreSQL is not running: these tests need the setup of jest.config.mjs.');
  return url;
}

async function tell(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
