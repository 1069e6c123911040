import { copyFileSync, existsSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Command } from 'commander';
import { DatabaseFileUnusable, requireUsable } from '#platform';
import { type CommandContext } from './context.ts';

/** One file, whole and consistent, while the server goes on (SQLite: VACUUM INTO). */
export function backupCommand(program: Command, { config, terminal }: CommandContext): void {
  program
    .command('backup <file>')
    .description(terminal.sentence('cli-backup'))
    .action((file: string) => {
      if (config.database.kind === 'postgres') return terminal.giveUp('backup-postgres');
      if (existsSync(file)) return terminal.giveUp('file-exists', { file });
      const connection = new Database(config.database.file, { readonly: true, fileMustExist: true });
      try {
        connection.prepare('VACUUM INTO ?').run(file);
      } finally {
        connection.close();
      }
      terminal.say('backup-made', { file });
    });
}

/** Puts a backup in the place of the data, after checking it; what was there is kept beside it. */
export function restoreCommand(program: Command, { config, terminal }: CommandContext): void {
  program
    .command('restore <file>')
    .description(terminal.sentence('cli-restore'))
    .action((file: string) => {
      if (config.database.kind === 'postgres') return terminal.giveUp('backup-postgres');
      if (!isBackup(file)) return terminal.giveUp('backup-broken', { file });
      const place = config.database.file;
      if (existsSync(place) && !isLetGo(place)) return terminal.giveUp('server-running');
      const aside = `${place}.before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}`;
      copyFileSync(file, `${place}.incoming`);
      // A log that is left behind would be read into whatever stands in the file's place.
      for (const end of ['', '-wal', '-shm']) if (existsSync(place + end)) renameSync(place + end, aside + end);
      renameSync(`${place}.incoming`, place);
      terminal.say('restored', { file, aside });
    });
}

/** Whether a file is a whole database of this program. */
function isBackup(file: string): boolean {
  const tables = `SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('migrations', 'app_user')`;
  return (
    inDatabase(
      file,
      { readonly: true },
      (connection) =>
        connection.pragma('integrity_check', { simple: true }) === 'ok' &&
        connection.prepare(tables).pluck().get() === 2,
    ) ?? false
  );
}

/**
 * Writes everything that was committed into the one file and ends its log, which SQLite does only where no other
 * connection has the file open. False: a server still has it.
 */
function isLetGo(file: string): boolean {
  const ended = inDatabase(
    file,
    { timeout: 500 },
    (connection) => connection.pragma('journal_mode = DELETE', { simple: true }) === 'delete',
  );
  return ended ?? isDamaged(file);
}

/** A server does not start on a damaged file, which is what a backup is for. */
function isDamaged(file: string): boolean {
  try {
    requireUsable(file);
    return false;
  } catch (reason) {
    return reason instanceof DatabaseFileUnusable && reason.trouble === 'damaged';
  }
}

/** Undefined where the file is no database, or where SQLite refuses. */
function inDatabase<Result>(
  file: string,
  options: Database.Options,
  work: (connection: Database.Database) => Result,
): Result | undefined {
  try {
    const connection = new Database(file, { ...options, fileMustExist: true });
    try {
      return work(connection);
    } finally {
      connection.close();
    }
  } catch {
    return undefined;
  }
}
