import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aCode, aCoding, responsesWith, slugOf } from '../../../test/support/coding.ts';
import { someGroups } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aPerson, aProject, type TestProject } from '../../../test/support/people.ts';
import { type QuestionCoverageDto, type SourcePageDto } from './source.dto.ts';

const both = (de: string, en: string) => ({ de, en });
const comment = (name: string, title: object, codable: boolean) => ({ type: 'comment', name, title, codable });
const questionnaire = {
  title: both('Gespräch', 'Conversation'),
  pages: [
    {
      name: 'seite',
      elements: [
        comment('bedarf', both('Was fehlt?', 'What is missing?'), true),
        comment('notiz', both('Notiz', 'Note'), false),
        {
          type: 'paneldynamic',
          name: 'kern',
          title: both('Kernaussagen', 'Key statements'),
          templateElements: [comment('text', both('Aussage', 'Statement'), true)],
        },
      ],
    },
  ],
};

describe.each(databases)('the texts to code on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let bruno: HttpClient;

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  beforeEach(async () => {
    project = await aProject(application);
    bruno = await project.as('bruno');
  });
  afterAll(() => application.stop());

  const catchUp = async () => (await bruno.post(`${project.path}/sources/catch-up`)).body;
  const page = async (questionnaireId: string, question = 'bedarf', more = '') => {
    const query = `questionnaire=${questionnaireId}&question=${question}${more}`;
    return (await bruno.get(`${project.path}/sources?${query}`)).body as SourcePageDto;
  };
  const coverage = async () =>
    ((await bruno.get(`${project.path}/sources/questions`)).body as { items: QuestionCoverageDto[] }).items;

  it('are made of each accepted response once, however many coders open the stage at the same moment', async () => {
    const id = await responsesWith(application, project, [{ bedarf: 'Zeit' }, { bedarf: 'Geld' }, { bedarf: 'Ruhe' }]);
    await Promise.all(Array.from({ length: 6 }, catchUp));
    expect((await page(id)).items.map(({ text }) => text).sort()).toEqual(['Geld', 'Ruhe', 'Zeit']);
    expect(await catchUp()).toEqual({ sources: 0 });
  });

  it('come from open questions that are marked, also inside panels, and never from blank answers', async () => {
    const kern = [{ text: 'Erstens' }, { text: '  ' }, { text: 'Ma\u0308dchen\r\nzuerst' }];
    const answers = [{ bedarf: 'Zeit', notiz: 'intern', kern }, { bedarf: '\n' }];
    const id = await responsesWith(application, project, answers, { content: questionnaire });
    expect(await catchUp()).toEqual({ sources: 3 });
    expect((await page(id, 'kern.text')).items.map(({ entry, text }) => [entry, text]).sort()).toEqual([
      [0, 'Erstens'],
      [2, 'M\u00e4dchen\nzuerst'],
    ]);
    expect((await coverage()).map(({ question, title, sources }) => [question, title.de, sources])).toEqual([
      ['bedarf', 'Was fehlt?', 1],
      ['kern.text', 'Kernaussagen – Aussage', 2],
    ]);
  });

  it('are read a page at a time, each once, with group and codings', async () => {
    const { kitas = '' } = await someGroups(application, project);
    const texts = ['eins', 'zwei', 'drei', 'vier', 'fünf'];
    const answers = texts.map((bedarf) => ({ bedarf }));
    const id = await responsesWith(application, project, answers, { groupId: kitas });
    await catchUp();
    const first = await page(id, 'bedarf', '&limit=2');
    const second = await page(id, 'bedarf', `&limit=2&after=${first.next}`);
    const third = await page(id, 'bedarf', `&limit=2&after=${second.next}`);
    const all = [...first.items, ...second.items, ...third.items];
    expect(all.map(({ text }) => text).sort()).toEqual([...texts].sort());
    expect(third.next).toBeNull();
    expect(all[0]?.group).toEqual({ id: kitas, name: { de: 'Kitas', en: 'Day-care centres' } });
    expect(slugOf(await bruno.get(`${project.path}/sources?questionnaire=${id}&question=bedarf&after=x`))).toBe(
      'invalid-input',
    );
  });

  it('name no group that so few people are in that it would tell who it was', async () => {
    const { kitas = '', schulen = '' } = await someGroups(application, project);
    const said = (words: string, count: number) =>
      Array.from({ length: count }, (_, n) => ({ bedarf: `${words} ${n}` }));
    const id = await responsesWith(application, project, said('Kita', 7), { groupId: kitas });
    const other = await responsesWith(application, project, said('Schule', 2), { groupId: schulen });
    await catchUp();
    const groups = [...(await page(id)).items, ...(await page(other)).items].map(({ group }) => group);
    // The larger group is not named either: who is not in it must be in the small one.
    expect(groups).toEqual(Array(9).fill(null));
    const thread = await bruno.get(`${project.path}/sources/${(await page(other)).items[0]?.id}/thread`);
    expect(thread.body).toMatchObject({ group: null });
  });

  it('say how far each coder has come', async () => {
    const id = await responsesWith(application, project, [{ bedarf: 'Zeit fehlt' }, { bedarf: 'Geld fehlt' }]);
    await catchUp();
    const [one, other] = (await page(id)).items;
    const alina = await project.as('alina');
    const code = await aCode(project, bruno, 'Mangel');
    const put = (client: HttpClient, source = '', more = {}) =>
      client.put(`${project.path}/codings/${newId()}`, aCoding(source, code.id, more));
    await put(bruno, one?.id);
    await put(bruno, one?.id, { end: 9 });
    await put(alina, one?.id);
    await put(alina, other?.id);
    const asked = (await coverage()).find(({ question }) => question === 'bedarf');
    expect(asked).toMatchObject({ sources: 2, coded: 2, stairHint: false });
    const people = [await aPerson(application, 'bruno'), await aPerson(application, 'alina')];
    expect(people.map(({ id: coder }) => asked?.coders.find(({ id: known }) => known === coder))).toMatchObject([
      { name: 'Bruno Berg', sources: 1 },
      { name: 'Alina Arslan', sources: 2 },
    ]);
    expect((await page(id)).items.map(({ codings }) => codings.length).sort()).toEqual([1, 3]);
  });

  it('are read by the team that works with answers and by nobody else', async () => {
    const id = await responsesWith(application, project, [{ bedarf: 'Zeit' }]);
    await catchUp();
    const path = `${project.path}/sources?questionnaire=${id}&question=bedarf`;
    expect((await (await project.as('chiara')).get(path)).status).toBe(200);
    for (const name of ['deniz', 'ewa'] as const)
      expect(slugOf(await (await project.as(name)).get(path))).toBe('role-may-not');
    expect(slugOf(await (await project.as('fatma')).get(path))).toBe('not-found');
    expect(slugOf(await (await project.as('chiara')).post(`${project.path}/sources/catch-up`))).toBe('role-may-not');
    const elsewhere = await aProject(application);
    expect((await bruno.get(path.replace(project.path, elsewhere.path))).body).toEqual({ items: [], next: null });
  });
});
