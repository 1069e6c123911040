import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';

/** The commands as somebody types them, on what is built. */
describe('the command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function cli(args: string[], input = '') {
    const env = { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', DATA_DIR: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/run/cli.mjs', ...args], {
      cwd: projectFolder,
      env,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  const emails = (file: string) => {
    const connection = new Database(file, { readonly: true });
    const found = connection.prepare('SELECT email FROM app_user ORDER BY email').pluck().all();
    connection.close();
    return found;
  };
  const add = (email: string) => cli(['user:add', email, '--name', 'Alina'], 'ein langes Passwort\n');

  it('adds an account once, and says so when the address is taken', () => {
    expect(add('alina@lindenau.example')).toMatchObject({ status: 0, stdout: '' });
    const again = add('alina@lindenau.example');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('“alina@lindenau.example” exists here already.');
  });

  it('asks for a password of at least 12 characters', () => {
    const { status, stderr } = cli(['user:add', 'a@b.example', '--name', 'A'], 'short\n');
    expect([status, stderr]).toEqual([1, expect.stringContaining('at least 12 characters')]);
  });

  it('makes a backup that can be put back, and keeps what was there', () => {
    const data = join(folder, 'wirkungskurs.sqlite');
    const backup = join(folder, 'backup.sqlite');
    add('first@lindenau.example');
    expect(cli(['backup', backup]).status).toBe(0);
    add('second@lindenau.example');
    expect(emails(data)).toEqual(['first@lindenau.example', 'second@lindenau.example']);
    const { status, stderr } = cli(['restore', backup]);
    expect(status).toBe(0);
    expect(emails(data)).toEqual(['first@lindenau.example']);
    const aside = /before is in (.+)\.\n/.exec(stderr)?.[1] ?? '';
    expect(emails(aside)).toEqual(['first@lindenau.example', 'second@lindenau.example']);
  });

  it('changes nothing when a backup is broken', () => {
    add('first@lindenau.example');
    const broken = join(folder, 'broken.sqlite');
    writeFileSync(broken, 'this is no database');
    const { status, stderr } = cli(['restore', broken]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('Nothing was changed')]);
    expect(emails(join(folder, 'wirkungskurs.sqlite'))).toEqual(['first@lindenau.example']);
  });
});
