import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { SnapshotsService, ThemesService } from '#coding';
import { newId } from '#platform';
import { type CsvOptions, ThemesCsv } from '#publish';
import { addVoices, anAnalysis, type Voice } from '../../../test/support/analysis.ts';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aPerson, aProject, type TestProject } from '../../../test/support/people.ts';
import { cellsInSpreadsheet, cellsOf } from '../../../test/support/spreadsheet.ts';

const nasty = '=HYPERLINK("https://example.org";"Größe; „Süß“")\nzweite Zeile, mit Komma';
const voices = (group: string, count: number): Voice[] =>
  Array.from({ length: count }, (_, n) => ({
    group,
    says: [
      { text: `Zeit fehlt. ${group} ${n}`, codes: [{ code: 'Zeit', stance: n < 6 ? 'pro' : 'contra', stair: 4 }] },
    ],
  }));

describe.each(databases)('the theme summary on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let lead: HttpClient;
  let codes: Map<string, string>;
  let theme: string;

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application);
    lead = await project.as('alina');
    codes = await anAnalysis(application, project, {
      groups: ['amt', 'kita', 'schule'],
      codes: ['Zeit', 'Wege'],
      voices: [...voices('amt', 8), ...voices('kita', 1), ...voices('schule', 3)],
    });
    theme = newId();
    const [zeit, wege] = [codes.get('Zeit') ?? '', codes.get('Wege') ?? ''];
    const by = (await aPerson(application, 'alina')).id;
    const themes = application.get(ThemesService);
    await themes.create(project.id, { id: theme, title: nasty, codeIds: [zeit, wege] }, by);
    const statement = { summary: '+49 "gequotet"', openQuestions: ['Wer?', 'Wann?'], definition: '-' };
    await themes.edit(project.id, theme, 1, statement, by);
  });

  const csv = (query = '', client = lead) => client.get(`${project.path}/exports/themes.csv${query}`);
  const written = async (options: CsvOptions) => {
    const parts: string[] = [];
    for await (const part of (await application.get(ThemesCsv).file(project.id, options, null)).content)
      parts.push(part);
    return parts.join('');
  };
  const machineRows = async (query = '?dialect=rfc4180&raw=true') =>
    parse((await csv(query)).text, { columns: true }) as unknown as Record<string, string>[];

  it('is what the contract says, figures and all', async () => {
    const [row] = await machineRows();
    expect(row).toEqual({
      theme_id: theme,
      position: '1',
      title: nasty,
      definition: '-',
      summary: '+49 "gequotet"',
      codes: 'Zeit | Wege',
      n_statements: '12',
      n_persons: '12',
      n_responses: '12',
      n_interviews: '0',
      pct_persons: '100.0',
      groups: '3',
      // Two are against; how many are for is hidden too, or it would tell them by subtraction.
      pro: '<5',
      contra: '<5',
      ambivalent: '0',
      neutral: '0',
      consensus: '',
      stair_mode: '4',
      quote_1: '',
      quote_2: '',
      quote_3: '',
      open_questions: 'Wer? | Wann?',
      candidate_goals: '',
      status: 'draft',
      codebook_version: '2',
      snapshot_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      'n_persons[amt]': '<5',
      'n_persons[kita]': '<5',
      'n_persons[schule]': '<5',
    });
  });

  it('opens in German spreadsheets, and no field runs as a formula', async () => {
    const { text, headers } = await csv();
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${project.slug}-themen-stand-1.csv"`);
    // fetch takes the byte order mark away from a text.
    expect((await written({})).startsWith('\uFEFFtheme_id;')).toBe(true);
    expect(cellsInSpreadsheet(text)).toEqual(cellsOf(text));
    const rows = parse(text, { delimiter: ';', columns: true });
    expect(rows).toMatchObject([
      { title: `'${nasty}`, summary: `'+49 "gequotet"`, definition: `'-`, pct_persons: '100,0' },
    ]);
  });

  it('has the same bytes for the same analysis, whoever asks, and for ever for the same snapshot', async () => {
    const first = await csv();
    expect((await csv('', await project.as('ewa'))).text).toBe(first.text);
    const [snapshot] = await application.get(SnapshotsService).list(project.id);
    await addVoices(application, project, voices('kita', 9), codes);
    const later = await csv();
    expect(later.text).not.toBe(first.text);
    expect(later.headers.get('content-disposition')).toContain('stand-2.csv');
    expect((await csv(`?snapshot=${snapshot?.id}`)).text).toBe(first.text);
  });

  it('takes no second snapshot where nothing changed, even for two who ask at once', async () => {
    const files = await Promise.all([csv(), csv(), csv()]);
    expect(new Set(files.map(({ text }) => text)).size).toBe(1);
    const { body } = await lead.get(`${project.path}/snapshots`);
    expect(body).toMatchObject({
      items: [{ number: 1, smallestCell: 5, codebookVersion: 2, createdBy: 'Alina Arslan' }],
    });
    expect((body as { items: unknown[] }).items).toHaveLength(1);
  });

  it('comes back to the snapshot it had when a change is taken back', async () => {
    const before = await csv();
    await lead.patch(`${project.path}/themes/${theme}`, { revision: 2, definition: 'anders' });
    expect((await csv()).text).not.toBe(before.text);
    await lead.patch(`${project.path}/themes/${theme}`, { revision: 3, definition: '-' });
    expect((await csv()).text).toBe(before.text);
  });

  it('has no row for a project without themes, but its header', async () => {
    const empty = await aProject(application);
    const { text } = await lead.get(`${empty.path}/exports/themes.csv?dialect=rfc4180`);
    expect(text).toMatch(/^theme_id,position,.*,snapshot_id\r\n$/);
  });

  it('answers a snapshot of another project, an unknown dialect and a wrong role with a problem', async () => {
    const other = await aProject(application);
    await csv();
    const [snapshot] = await application.get(SnapshotsService).list(project.id);
    const foreign = await lead.get(`${other.path}/exports/themes.csv?snapshot=${snapshot?.id}`);
    expect(foreign.body).toMatchObject({ slug: 'not-found' });
    expect((await csv('?dialect=word')).body).toMatchObject({ slug: 'invalid-input' });
    expect((await csv('', await project.as('chiara'))).body).toMatchObject({ slug: 'role-may-not' });
  });

  it('is made without HTTP for the command line', async () => {
    expect(await written({ dialect: 'rfc4180' })).toBe((await csv('?dialect=rfc4180')).text);
  });
});
