import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';

/** The commands as somebody types them, on what is built. */
describe('the command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function cli(args: string[], input = '', language = 'en_GB.UTF-8') {
    const env = { PATH: process.env['PATH'], LANG: language, DATA_DIR: folder };
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

  it('checks a questionnaire file place by place, in the language of the terminal and without a database', () => {
    const file = join(folder, 'fragebogen.json');
    const title = { de: 'Ort', en: 'Place' };
    const validators = [{ type: 'regex', regex: '\\s+$', text: { de: 'Bitte prüfen', en: 'Please check' } }];
    const element = { type: 'text', name: 'ort', title, codable: false, visibleIf: '{nix} = 1', validators };
    const untitled = { type: 'comment', name: 'bedarf', codable: true };
    writeFileSync(file, JSON.stringify({ locale: 'de', title, elements: [element, untitled] }, null, 2));
    const inEnglish = cli(['questionnaire:check', file]);
    expect(inEnglish.status).toBe(1);
    expect(inEnglish.stdout.trimEnd().split('\n')).toEqual([
      `${file}:16:7 error [ort]: The condition speaks of {nix}, but there is no such thing. Check the spelling or add the question.`,
      expect.stringMatching(/:20:11 error \[ort\]: The pattern “\\s\+\$” is tried again at every place .*: \^\\s\+\$$/),
      expect.stringMatching(/:28:5 note \[bedarf\]: The question has no title/),
    ]);
    const inGerman = cli(['questionnaire:check', file], '', 'de_DE.UTF-8');
    expect(inGerman.stdout).toMatch(/:16:7 Fehler \[ort\]: Die Bedingung spricht von \{nix\}/);
    expect(inGerman.stdout).toMatch(/:28:5 Hinweis \[bedarf\]: /);

    writeFileSync(file, '{\n  "title": „Ort“\n}');
    expect(cli(['questionnaire:check', file])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/:2:12 error: There are curly quotation marks here/),
    });
    const fine = cli(['questionnaire:check', 'surveys/akteursbefragung/v1.json']);
    expect(fine).toEqual({ status: 0, stdout: '', stderr: expect.stringContaining('can be published') });
    expect(cli(['questionnaire:check', join(folder, 'nirgends.json')])).toMatchObject({ status: 1, stdout: '' });
    expect(readdirSync(folder)).toEqual(['fragebogen.json']);
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

  it('changes nothing when a backup is broken, or a database of something else', () => {
    add('first@lindenau.example');
    const [broken, other] = [join(folder, 'broken.sqlite'), join(folder, 'other.sqlite')];
    writeFileSync(broken, 'this is no database');
    new Database(other).exec('CREATE TABLE recipes (id integer)').close();
    for (const file of [broken, other]) {
      const { status, stderr } = cli(['restore', file]);
      expect([status, stderr]).toEqual([1, expect.stringContaining('Nothing was changed')]);
    }
    expect(emails(join(folder, 'wirkungskurs.sqlite'))).toEqual(['first@lindenau.example']);
  });

  it('puts nothing in the place of data that a server is using', () => {
    const backup = join(folder, 'backup.sqlite');
    add('first@lindenau.example');
    cli(['backup', backup]);
    const server = new Database(join(folder, 'wirkungskurs.sqlite'));
    server.prepare('SELECT * FROM app_user').all();
    const { status, stderr } = cli(['restore', backup]);
    server.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining('The server is still running')]);
    expect(cli(['restore', backup]).status).toBe(0);
  });

  it('makes the example once, and writes its themes, codings and responses to standard output', () => {
    const made = cli(['demo']);
    expect([made.status, made.stdout]).toEqual([0, '']);
    expect(made.stderr).toMatch(/as leitung@lindenau\.example with the password: \S+/);
    const again = cli(['demo']);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('exists here already')]);

    const excel = cli(['themes:csv', '--project', 'praeventionskette']);
    expect([excel.status, excel.stderr]).toEqual([0, '']);
    expect(excel.stdout).toMatch(/^\uFEFFtheme_id;position;title;/);
    const machine = ['themes:csv', '--project', 'praeventionskette', '--dialect', 'rfc4180', '--raw'];
    const rows = parse(cli(machine).stdout, { columns: true });
    expect(rows).toHaveLength(10);
    expect(cli([...machine, '--snapshot', '1']).stdout).toBe(cli(machine).stdout);
    const unknown = cli([...machine, '--snapshot', 'x']);
    expect([unknown.status, unknown.stdout, unknown.stderr]).toEqual([
      1,
      '',
      expect.stringContaining('no snapshot “x”'),
    ]);

    const rowsOf = (command: string) =>
      parse(cli([command, '--project', 'praeventionskette']).stdout, { columns: true, delimiter: ';', bom: true });
    expect(rowsOf('response:export')).toHaveLength(60);
    expect(rowsOf('codings:csv').length).toBeGreaterThan(900);
    expect(cli(['themes:csv', '--project', 'nirgends'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('no project with the short name “nirgends”'),
    });
  }, 180_000);
});
