import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { Checkpoints } from './checkpoints.ts';

describe('the write-ahead log', () => {
  let folder: string;
  let file: string;
  let writer: Database.Database;
  let checkpoints: Checkpoints | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-test-'));
    file = join(folder, 'file.sqlite');
    writer = new Database(file);
    writer.pragma('journal_mode = WAL');
    writer.pragma('wal_autocheckpoint = 0');
    writer.exec('CREATE TABLE note (text TEXT)');
  });
  afterEach(async () => {
    await checkpoints?.close();
    writer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const keeper = (finish: () => Promise<unknown> = () => Promise.resolve()) =>
    (checkpoints = new Checkpoints({ file, timeout: 10_000, pragmas: [] }, finish));
  const write = (text: string) => {
    writer.prepare('INSERT INTO note VALUES (?)').run(text);
    checkpoints?.committed();
  };
  const notes = (of: string): unknown => {
    const copy = join(folder, 'copy.sqlite');
    copyFileSync(of, copy);
    const connection = new Database(copy);
    try {
      return connection.prepare('SELECT text FROM note').pluck().all();
    } finally {
      connection.close();
    }
  };
  const pagesInLog = () => {
    const [state] = writer.pragma('wal_checkpoint(PASSIVE)') as { log: number; checkpointed: number }[];
    return state;
  };

  it('reaches the file while nobody asks for it', async () => {
    writer.pragma('wal_checkpoint(TRUNCATE)');
    keeper();
    write('Zeit');
    expect(notes(file)).toEqual([]);
    while (JSON.stringify(notes(file)) === '[]') await later(20);
    expect(notes(file)).toEqual(['Zeit']);
  });

  it('begins from its start again once it is long', async () => {
    const finished = new Promise<void>((resolve) => {
      keeper(() => {
        pagesInLog();
        resolve();
        return Promise.resolve();
      });
    });
    write('x'.repeat(20_000_000));
    await finished;
    write('danach');
    expect(pagesInLog()?.log).toBeLessThan(10);
  });

  it('goes on when the writing connection cannot bring in the rest just now', async () => {
    let refused = 0;
    const again = new Promise<void>((resolve) => {
      keeper(() => {
        refused += 1;
        if (refused === 2) resolve();
        return Promise.reject(new Error('database table is locked'));
      });
    });
    write('x'.repeat(20_000_000));
    while (refused === 0) await later(20);
    await later(0);
    write('y'.repeat(20_000_000));
    await again;
  });
});
