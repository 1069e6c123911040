import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';

/** What is wrong with the file of SQLite, so that nothing may be served from it. */
export class DatabaseFileUnusable extends Error {
  readonly file: string;
  readonly trouble: 'damaged' | 'unwritable';

  constructor(file: string, trouble: 'damaged' | 'unwritable', cause: unknown) {
    super(`${file} is ${trouble}`, { cause });
    this.file = file;
    this.trouble = trouble;
  }
}

/**
 * Looks through a file that was there before, so that a damaged or a read-only one is told before anybody writes an
 * answer. What a crash has left half written in the log, SQLite has left out by then.
 * @throws DatabaseFileUnusable
 */
export function requireUsable(file: string): void {
  if (!existsSync(file)) return;
  try {
    const connection = new Database(file, { timeout: 10_000 });
    try {
      const found: unknown = connection.pragma('quick_check(1)', { simple: true });
      if (found !== 'ok') throw new DatabaseFileUnusable(file, 'damaged', found);
      // Beginning alone is granted on a file that may only be read, too.
      connection.exec('BEGIN IMMEDIATE; CREATE TABLE may_write (one); ROLLBACK');
    } finally {
      connection.close();
    }
  } catch (reason) {
    const trouble = troubleIn(reason);
    throw trouble === undefined ? reason : new DatabaseFileUnusable(file, trouble, reason);
  }
}

function troubleIn(reason: unknown): DatabaseFileUnusable['trouble'] | undefined {
  if (!(reason instanceof Database.SqliteError)) return undefined;
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(reason.code)) return 'damaged';
  return /^SQLITE_(READONLY|CANTOPEN|FULL|IOERR)/.test(reason.code) ? 'unwritable' : undefined;
}
