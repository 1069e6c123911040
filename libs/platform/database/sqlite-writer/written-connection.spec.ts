import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { WrittenConnection } from './written-connection.ts';

describe('statements that arrive without waiting for answers', () => {
  let folder: string;
  let database: Database.Database;
  let connection: WrittenConnection;
  const run = (sql: string, transaction: number | null = 1, runs: readonly (readonly string[])[] = [[]]) =>
    connection.run({ id: 0, transaction, sql, runs });
  const names = () => database.prepare('SELECT name FROM person ORDER BY name').pluck().all();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-test-'));
    database = new Database(join(folder, 'file.sqlite'));
    database.exec('CREATE TABLE person (name TEXT PRIMARY KEY)');
    connection = new WrittenConnection(database);
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are written together by the COMMIT', () => {
    run('BEGIN IMMEDIATE');
    expect(run("INSERT INTO person VALUES ('Ada')")).toMatchObject({ changes: 1 });
    expect(run('SELECT name FROM person')).toEqual({ rows: [{ name: 'Ada' }] });
    run('COMMIT');
    expect(names()).toEqual(['Ada']);
  });

  it('are run for one list of values after the other, and none of it stays where one fails', () => {
    run('BEGIN IMMEDIATE');
    expect(run('INSERT INTO person VALUES (?)', 1, [['Ada'], ['Bea']])).toMatchObject({ changes: 2 });
    run('COMMIT');
    expect(names()).toEqual(['Ada', 'Bea']);
    run('BEGIN IMMEDIATE', 2);
    expect(() => run('INSERT INTO person VALUES (?)', 2, [['Cem'], ['Ada']])).toThrow(/UNIQUE/);
    expect(() => run('COMMIT', 2)).toThrow(/UNIQUE/);
    expect(names()).toEqual(['Ada', 'Bea']);
  });

  it('are refused after one that failed, with its reason, the COMMIT too', () => {
    run('BEGIN IMMEDIATE');
    run("INSERT INTO person VALUES ('Ada')");
    const twice = /UNIQUE/;
    expect(() => run("INSERT INTO person VALUES ('Ada')")).toThrow(twice);
    expect(() => run("INSERT INTO person VALUES ('Bea')")).toThrow(twice);
    expect(() => run('COMMIT')).toThrow(twice);
    expect(names()).toEqual([]);
    run('BEGIN IMMEDIATE', 2);
    run("INSERT INTO person VALUES ('Cem')", 2);
    run('COMMIT', 2);
    expect(names()).toEqual(['Cem']);
  });

  it('go on after what failed behind a savepoint was taken back', () => {
    run('BEGIN IMMEDIATE');
    run("INSERT INTO person VALUES ('Ada')");
    run('SAVEPOINT unit');
    expect(() => run("INSERT INTO person VALUES ('Ada')")).toThrow(/UNIQUE/);
    run('ROLLBACK TO unit');
    run('RELEASE unit');
    run("INSERT INTO person VALUES ('Bea')");
    run('COMMIT');
    expect(names()).toEqual(['Ada', 'Bea']);
  });

  it('are refused where SQLite has ended the transaction by itself', () => {
    const pages = Number(database.pragma('page_count', { simple: true }));
    database.pragma(`max_page_count = ${pages}`);
    run('BEGIN IMMEDIATE');
    const full = /full/;
    expect(() => run(`INSERT INTO person VALUES ('${'x'.repeat(100_000)}')`)).toThrow(full);
    expect(() => run("INSERT INTO person VALUES ('Ada')")).toThrow(full);
    expect(() => run('COMMIT')).toThrow(full);
    expect(names()).toEqual([]);
  });

  it('never run outside of the transaction that they belong to', () => {
    expect(() => run("INSERT INTO person VALUES ('Ada')", 7)).toThrow('not open');
    run('BEGIN IMMEDIATE', 8);
    expect(() => run("INSERT INTO person VALUES ('Ada')", 7)).toThrow('not open');
    run('COMMIT', 8);
    expect(() => run("INSERT INTO person VALUES ('Ada')", 8)).toThrow('not open');
    expect(names()).toEqual([]);
  });
});
