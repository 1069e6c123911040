import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Command } from 'commander';
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
      if (!isWholeDatabase(file)) return terminal.giveUp('backup-broken', { file });
      const place = config.database.file;
      const aside = `${place}.before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}`;
      copyFileSync(file, `${place}.incoming`, constants.COPYFILE_EXCL);
      // The log belongs to its file: both step aside together, so that nothing committed is lost.
      for (const part of ['', '-wal', '-shm']) if (existsSync(place + part)) renameSync(place + part, aside + part);
      renameSync(`${place}.incoming`, place);
      terminal.say('restored', { file, aside });
    });
}

function isWholeDatabase(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const connection = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return connection.pragma('integrity_check', { simple: true }) === 'ok';
    } finally {
      connection.close();
    }
  } catch {
    return false;
  }
}
