import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ComparabilityService, QuestionnairesService, RoundsService } from '#collect';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aLink, aPublishedVersion, aRound, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aLead, aProject, type TestProject } from '../../../test/support/people.ts';

const both = (text: string) => ({ de: text, en: `${text} (en)` });
const stufe = (value: number, text: string) => ({ value, text: both(text) });
const bedarf = (title: string) => ({ type: 'comment', name: 'bedarf', title: both(title), codable: true });
const deckung = (...columns: unknown[]) => ({
  ...{ type: 'matrix', name: 'deckung', title: both('Wie gut gedeckt?'), columns },
  rows: [{ value: 'kita', text: both('Kita') }],
});
const file = (...elements: unknown[]) =>
  JSON.stringify({ locale: 'de', title: both('Befragung'), pages: [{ name: 'p', title: both('Seite'), elements }] });

const drei = [stufe(1, 'kaum'), stufe(2, 'teils'), stufe(3, 'gut')];
const first = file(bedarf('Was fehlt?'), deckung(...drei));
/** Reworded, rescaled, and one question more. */
const second = file(bedarf('Was brauchen Familien?'), deckung(...drei, stufe(4, 'sehr gut')), {
  ...{ type: 'rating', name: 'klarheit', title: both('Wie klar?') },
});

describe.each(databases)('the responses to several versions on %s', (kind) => {
  let application: TestApplication;
  let lead: HttpClient;
  let project: TestProject;
  let newer: string;

  const answered = async (text: string, answers: object) => {
    const questionnaires = application.get(QuestionnairesService);
    const { id } = await questionnaires.importFromFile(project.id, 'befragung', text, null);
    await questionnaires.publish(project.id, id, null, undefined, true);
    const round = await aRound(application, project, { versionId: id });
    const link = await aLink(application, round, project);
    const { status, body } = await submit(new HttpClient(application.url), link, answers);
    expect([status, body]).toMatchObject([200, { status: 'accepted' }]);
    return id;
  };
  const rows = async () => {
    const { text } = await lead.get(`${project.path}/exports/responses.csv?dialect=rfc4180&raw=true`);
    const [header = [], ...lines] = parse(text);
    const from = header.indexOf('round') + 1;
    const version = header.indexOf('version');
    const fields = lines.map((line) => [line[version], ...line.slice(from)]);
    return { columns: header.slice(from), rows: fields.sort((one, other) => Number(one[0]) - Number(other[0])) };
  };

  beforeAll(async () => {
    application = await startApplication(kind);
    ({ client: lead, project } = await aLead(application));
  });
  afterAll(() => application.stop());

  it('begin with the columns of the first version', async () => {
    await answered(first, { bedarf: 'Zeit', deckung: { kita: 3 } });
    expect(await rows()).toEqual({ columns: ['bedarf', 'deckung[kita]'], rows: [['1', 'Zeit', 'gut']] });
  });

  it('share a column where they can be compared, and have one of their own where not; each row names its version', async () => {
    newer = await answered(second, { bedarf: 'Ruhe', deckung: { kita: 4 }, klarheit: 5 });
    expect(await rows()).toEqual({
      columns: ['bedarf', 'deckung[kita]', 'deckung@2[kita]', 'klarheit'],
      rows: [
        ['1', 'Zeit', 'gut', '', ''],
        ['2', 'Ruhe', '', 'sehr gut', '5'],
      ],
    });
  });

  it('name their round in words, and for machines by its id', async () => {
    const rounds = await application.get(RoundsService).list(project.id);
    for (const [values, known] of [
      ['labels', rounds.map(({ title }) => title)],
      ['values', rounds.map(({ id }) => id)],
    ] as const) {
      const { text } = await lead.get(`${project.path}/exports/responses.csv?dialect=rfc4180&values=${values}`);
      const [header = [], ...lines] = parse(text);
      expect(lines.map((line) => line[header.indexOf('round')]).sort()).toEqual([...known].sort());
    }
  });

  it('have a column for what is calculated and stored beside the answers', async () => {
    const other = await aProject(application);
    const client = await other.as('alina');
    const questionnaire = {
      ...{
        locale: 'de',
        title: both('Alter'),
        calculatedValues: [{ name: 'tag', expression: '0 - {alter}', includeIntoResult: true }],
      },
      pages: [
        {
          name: 'p',
          title: both('S'),
          elements: [{ type: 'text', inputType: 'number', name: 'alter', title: both('A') }],
        },
      ],
    };
    const versionId = await aPublishedVersion(application, other, questionnaire);
    const link = await aLink(application, await aRound(application, other, { versionId }), other);
    expect((await submit(new HttpClient(application.url), link, { alter: 7 })).body).toMatchObject({
      status: 'accepted',
    });
    const { text } = await client.get(`${other.path}/exports/responses.csv`);
    expect(text).toMatch(/;alter;tag\r\n.*;7;-7\r\n$/);
  });

  it('follow what the lead decides later, and the columns of the first version stay where they are', async () => {
    const { questions } = await application.get(ComparabilityService).ofVersion(project.id, newer);
    const path = `${project.path}/questionnaire-versions/${newer}/comparability`;
    const decisions = questions
      .filter(({ proposal }) => proposal !== null)
      .map(({ name, seen }) => ({ question: name, comparable: name === 'deckung', note: 'Geprüft.', seen }));
    expect((await lead.put(path, { decisions })).status).toBe(200);
    expect(await rows()).toEqual({
      columns: ['bedarf', 'deckung[kita]', 'bedarf@2', 'klarheit'],
      rows: [
        ['1', 'Zeit', 'gut', '', ''],
        ['2', '', 'sehr gut', 'Ruhe', '5'],
      ],
    });
  });
});
