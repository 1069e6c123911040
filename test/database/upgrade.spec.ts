import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrate, type Schema, SchemaOutdated, writerOptions } from '#platform';
import { schema } from '../../apps/api/schema.ts';
import { type DatabaseKind, databases, newDatabase, type TestDatabase } from '../support/databases.ts';

class NextVersion9999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE next_version (id integer)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE next_version');
  }
}

const next: Schema = { ...schema, migrations: [...schema.migrations, NextVersion9999999999999] };

describe.each(databases)('upgrading on %s', (kind: DatabaseKind) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await newDatabase(kind);
    await migrate(database.config, schema, false);
  });
  afterEach(() => database.remove());

  async function query(statement: string): Promise<unknown> {
    const dataSource = await new DataSource(writerOptions(database.config, schema)).initialize();
    try {
      return await dataSource.query(statement);
    } finally {
      await dataSource.destroy();
    }
  }

  it('keeps what is stored', async () => {
    await query(`INSERT INTO instance_activity (id, at, action, facts)
      VALUES ('0190f3a0-0000-7000-8000-000000000000', '2026-01-01T00:00:00.000Z', 'kept', '{}')`);
    expect(await migrate(database.config, next, true)).toEqual(['NextVersion9999999999999']);
    expect(await query('SELECT action FROM instance_activity')).toEqual([{ action: 'kept' }]);
  });

  it('does nothing when nothing is new', async () => {
    expect(await migrate(database.config, schema, false)).toEqual([]);
    expect(readdirSync(database.folder).filter((file) => file.includes('before'))).toEqual([]);
  });

  if (kind === 'sqlite') {
    it('copies the file first, with everything that was in it', async () => {
      await query(`INSERT INTO instance_activity (id, at, action, facts)
        VALUES ('0190f3a0-0000-7000-8000-000000000000', '2026-01-01T00:00:00.000Z', 'kept', '{}')`);
      await migrate(database.config, next, false);
      const [copy = '', ...more] = readdirSync(database.folder).filter((file) => file.includes('.before-'));
      expect(more).toEqual([]);
      const before = new Database(join(database.folder, copy), { readonly: true });
      expect(before.prepare('SELECT action FROM instance_activity').all()).toEqual([{ action: 'kept' }]);
      expect(() => before.prepare('SELECT * FROM next_version')).toThrow('no such table');
      before.close();
    });
  } else {
    it('waits for the operator', async () => {
      await expect(migrate(database.config, next, false)).rejects.toThrow(SchemaOutdated);
      await expect(query('SELECT * FROM next_version')).rejects.toThrow('does not exist');
    });
  }
});
