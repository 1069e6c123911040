import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ActivityService } from '#platform';
import { addVoices, anAnalysis, type Voice } from '../../test/support/analysis.ts';
import { startApplication, type TestApplication } from '../../test/support/application.ts';
import { databases } from '../../test/support/databases.ts';
import { type HttpClient } from '../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../test/support/people.ts';
import { cellsInSpreadsheet, cellsOf } from '../../test/support/spreadsheet.ts';

type Row = Record<string, string>;

const quiet = (group: string, count: number): Voice[] =>
  Array.from({ length: count }, (_, n) => ({ group, says: [{ text: `Nichts Neues. ${group} ${n}` }] }));

const spoken: Voice[] = [
  {
    group: 'amt',
    says: [
      {
        text: '=Zeit! Und 😀 „Wege“;\nzu weit.',
        codes: [
          { code: 'Zeit', words: 'Zeit', stance: 'pro', stair: 4 },
          { code: 'Wege', words: '„Wege“;\nzu weit', coder: 'bruno' },
        ],
      },
    ],
    answers: { ebene: 'praxis', notiz: 'wirkte müde' },
  },
  { group: 'amt', says: [{ text: 'Nur dem Sinn nach.', codes: [{ code: 'Zeit' }] }], permission: 'paraphrase' },
  {
    group: 'kita',
    says: [{ question: 'luecken', text: 'Bitte nicht zitieren.', codes: [{ code: 'Zeit' }] }],
    permission: 'none',
  },
];

describe.each(databases)('the data of a project on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let lead: HttpClient;
  let codes: Map<string, string>;

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application);
    lead = await project.as('alina');
    const voices = [...spoken, ...quiet('amt', 5), ...quiet('schule', 6), ...quiet('verein', 9)];
    codes = await anAnalysis(application, project, {
      groups: ['amt', 'kita', 'schule', 'verein'],
      codes: ['Zeit', 'Wege'],
      voices,
    });
  });

  const get = (file: string, query: string, client = lead) => client.get(`${project.path}/exports/${file}${query}`);
  const rows = async (file: string, query = '?dialect=rfc4180&raw=true') =>
    parse((await get(file, query)).text, { columns: true }) as unknown as Row[];

  it('has a row for each coding, with its words only where the actor allowed to quote them', async () => {
    const found = await rows('codings.csv');
    expect(found).toHaveLength(4);
    expect(found.map(({ quote_permission, quote }) => `${quote_permission}: ${quote}`).sort()).toEqual([
      'none: ',
      'paraphrase: ',
      'verbatim: Zeit',
      'verbatim: „Wege“;\nzu weit',
    ]);
    expect(found.find(({ quote }) => quote === 'Zeit')).toMatchObject({
      question: 'bedarf',
      code: 'Zeit',
      theme: '',
      coder: 'Alina Arslan',
      stance: 'pro',
      stair: '4',
      start: '1',
      end: '5',
      group: 'amt',
    });
    // The second smallest group is left out with the smallest, which could be had by subtraction.
    expect(new Set(found.map(({ group }) => group))).toEqual(new Set(['amt', '']));
  });

  it('says the path of a code, its theme and the place in code points', async () => {
    const parent = codes.get('Zeit') ?? '';
    await lead.post(`${project.path}/codes/${codes.get('Wege')}/move`, { revision: 1, parentId: parent });
    await lead.put(`${project.path}/themes/${crypto.randomUUID()}`, { title: 'Wege', codeIds: [codes.get('Wege')] });
    const found = await rows('codings.csv');
    expect(found.find(({ coder }) => coder === 'Bruno Berg')).toMatchObject({
      code: 'Zeit > Wege',
      theme: 'Wege',
      start: '13',
      end: '28',
    });
  });

  it('has a row for each response, in words or in values, and never what only an interviewer sees', async () => {
    const found = await rows('responses.csv');
    expect(Object.keys(found[0] ?? {})).toEqual([
      'response_id',
      'participant_id',
      'group',
      'questionnaire',
      'version',
      'locale',
      'day',
      'quote_permission',
      'round',
      'bedarf',
      'luecken',
      'ebene',
    ]);
    expect(found).toHaveLength(23);
    const spokenRow = found.find(({ bedarf }) => bedarf?.startsWith('=Zeit!') === true);
    expect(spokenRow).toMatchObject({ ebene: 'Praxis', group: 'amt', questionnaire: 'befragung', version: '1' });
    const values = await rows('responses.csv', '?dialect=rfc4180&raw=true&values=values');
    expect(values.find(({ bedarf }) => bedarf?.startsWith('=Zeit!') === true)).toMatchObject({ ebene: 'praxis' });
    expect((await get('responses.csv', '')).text).not.toContain('wirkte müde');
  });

  it('names a group only where at least k people of it took part, and no other gives it away', async () => {
    const found = await rows('responses.csv');
    const count = (label: string) => found.filter(({ group }) => group === label).length;
    expect(['amt', 'kita', 'schule', 'verein', ''].map(count)).toEqual([7, 0, 0, 9, 7]);
  });

  it('opens in German spreadsheets with every word, and no field runs as a formula', async () => {
    for (const file of ['codings.csv', 'responses.csv']) {
      const { text } = await get(file, '');
      const cells = cellsInSpreadsheet(text);
      expect(cells).toEqual(cellsOf(text));
      const fields = cells.flat();
      expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
      expect(fields.some((field) => field.includes('„Wege“;\nzu weit'))).toBe(true);
    }
  });

  it('has the same bytes each time while nothing changes', async () => {
    for (const file of ['codings.csv', 'responses.csv']) {
      expect((await get(file, '')).text).toBe((await get(file, '')).text);
    }
    const before = (await get('codings.csv', '')).text;
    await addVoices(application, project, [spoken[1] ?? { group: null, says: [] }], codes);
    expect((await get('codings.csv', '')).text).not.toBe(before);
  });

  it('is for the lead alone, and each time it leaves is on record', async () => {
    for (const name of ['bruno', 'chiara', 'deniz', 'ewa'] as const) {
      for (const file of ['codings.csv', 'responses.csv']) {
        expect((await get(file, '', await project.as(name))).body).toMatchObject({ slug: 'role-may-not' });
      }
    }
    await get('responses.csv', '');
    const [latest] = await application.get(ActivityService).latest(project.id, 1);
    expect(latest).toMatchObject({ action: 'responses.exported' });
  });
});
