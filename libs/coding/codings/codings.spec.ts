import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { normaliseText, sliceCodePoints } from '#domain';
import { ActivityService, newId } from '#platform';
import { CodingsService } from './codings.service.ts';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aCode, aCoding, answersToCode, type CodeBody, type CodingBody, slugOf } from '../../../test/support/coding.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aPerson, aProject, type TestProject } from '../../../test/support/people.ts';

describe.each(databases)('coding on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let bruno: HttpClient;
  let time: CodeBody;

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  beforeEach(async () => {
    project = await aProject(application);
    bruno = await project.as('bruno');
    time = await aCode(project, bruno, 'Zeit');
  });
  afterAll(() => application.stop());

  const put = (client: HttpClient, body: object, id = newId()) => client.put(`${project.path}/codings/${id}`, body);
  const answer = async (text: string) => (await answersToCode(application, project, [text]))[0] ?? '';
  const kept = (source: string) => application.get(CodingsService).ofSources(project.id, [source]);

  it.each([
    ['an emoji', '😀 Zeit fehlt', 2, 6, 'Zeit'],
    ['half a family', 'Eine 👩‍👧‍👦 braucht Zeit', 6, 7, '👩‍👧‍👦'],
    ['a letter without its mark', 'me\u0323\u0301n', 2, 3, 'e\u0323\u0301'],
    ['Arabic', 'نحتاج إلى وقت', 6, 9, 'إلى'],
    ['Hebrew with points', 'שָׁלום לכם', 1, 4, 'שָׁל'],
  ])('marks %s by what people see as characters', async (_, text, start, end, words) => {
    const source = await answer(text);
    const coding = (await put(bruno, aCoding(source, time.id, { start, end }))).body as CodingBody;
    expect(sliceCodePoints(normaliseText(text), coding.start, coding.end)).toBe(normaliseText(words));
  });

  it('takes the same coding twice as one, and the same passage under another id as the first', async () => {
    const source = await answer('Zeit fehlt');
    const id = newId();
    const first = await put(bruno, aCoding(source, time.id), id);
    expect((await put(bruno, aCoding(source, time.id), id)).body).toEqual(first.body);
    expect((await put(bruno, aCoding(source, time.id))).body).toEqual(first.body);
    expect(await kept(source)).toHaveLength(1);
    expect(slugOf(await put(bruno, aCoding(source, time.id, { end: 3 }), id))).toBe('id-taken');
  });

  it('is done once when the same request arrives many times at once', async () => {
    const source = await answer('Zeit fehlt');
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 8 }, () => put(bruno, aCoding(source, time.id), id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(await kept(source)).toHaveLength(1);
  });

  it('gives a passage several codes by several coders, each under their own name', async () => {
    const source = await answer('Zeit fehlt');
    const money = await aCode(project, bruno, 'Geld');
    const alina = await project.as('alina');
    for (const client of [alina, bruno]) for (const code of [time, money]) await put(client, aCoding(source, code.id));
    await put(bruno, aCoding(source, time.id, { start: 3, end: 8 }));
    const codings = await kept(source);
    expect(codings).toHaveLength(5);
    const people = [await aPerson(application, 'alina'), await aPerson(application, 'bruno')];
    expect(people.map(({ id }) => codings.filter(({ coderId }) => coderId === id).length)).toEqual([2, 3]);
  });

  it('keeps stance and step of the stairs, which only the coder changes', async () => {
    const source = await answer('Zeit fehlt');
    const { id } = (await put(bruno, aCoding(source, time.id, { stance: 'pro' }))).body as CodingBody;
    const path = `${project.path}/codings/${id}`;
    expect((await bruno.patch(path, { stair: 4 })).body).toMatchObject({ stance: 'pro', stair: 4 });
    expect((await bruno.patch(path, { stance: null })).body).toMatchObject({ stance: null, stair: 4 });
    expect(slugOf(await bruno.patch(path, { stair: 8 }))).toBe('invalid-input');
    expect(slugOf(await (await project.as('alina')).patch(path, { stance: 'contra' }))).toBe('coding-of-another');
  });

  it('is taken back by its coder or the lead and by nobody else, and again without a problem', async () => {
    const source = await answer('Zeit fehlt');
    const alina = await project.as('alina');
    const { id: alinas } = (await put(alina, aCoding(source, time.id))).body as CodingBody;
    const { id: brunos } = (await put(bruno, aCoding(source, time.id))).body as CodingBody;
    expect(slugOf(await bruno.delete(`${project.path}/codings/${alinas}`))).toBe('coding-of-another');
    expect((await alina.delete(`${project.path}/codings/${brunos}`)).status).toBe(204);
    expect((await bruno.delete(`${project.path}/codings/${brunos}`)).status).toBe(204);
    expect(await kept(source)).toHaveLength(1);
    const actions = (await application.get(ActivityService).latest(project.id, 3)).map(({ action }) => action);
    expect(actions).toEqual(['coding.removed', 'coding.added', 'coding.added']);
  });

  it('comes back under the same id after it was taken back', async () => {
    const source = await answer('Zeit fehlt');
    const id = newId();
    await put(bruno, aCoding(source, time.id), id);
    await bruno.delete(`${project.path}/codings/${id}`);
    expect((await put(bruno, aCoding(source, time.id), id)).status).toBe(200);
    expect(await kept(source)).toMatchObject([{ id }]);
  });

  it('refuses a passage that is empty, turned round or outside of the text', async () => {
    const source = await answer('Zeit');
    for (const range of [
      { start: 2, end: 2 },
      { start: 3, end: 1 },
      { start: 0, end: 5 },
      { start: -1, end: 2 },
    ])
      expect(slugOf(await put(bruno, aCoding(source, time.id, range)))).toBe('range-outside-text');
    expect(await kept(source)).toEqual([]);
  });

  it('knows neither answers nor codes of other projects', async () => {
    const source = await answer('Zeit fehlt');
    const other = await aProject(application);
    const [foreign = ''] = await answersToCode(application, other, ['Zeit fehlt']);
    const foreignCode = await aCode(other, bruno, 'Zeit');
    for (const body of [aCoding(foreign, time.id), aCoding(source, foreignCode.id), aCoding(newId(), time.id)])
      expect(slugOf(await put(bruno, body))).toBe('not-found');
  });

  it('is for coders and the lead', async () => {
    const source = await answer('Zeit fehlt');
    for (const name of ['chiara', 'deniz', 'ewa'] as const)
      expect(slugOf(await put(await project.as(name), aCoding(source, time.id)))).toBe('role-may-not');
    expect(slugOf(await put(await project.as('fatma'), aCoding(source, time.id)))).toBe('not-found');
    expect(await kept(source)).toEqual([]);
  });
});
