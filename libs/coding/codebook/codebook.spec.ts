import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aCode, aCoding, answersToCode, type CodeBody, codesOf, slugOf } from '../../../test/support/coding.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

describe.each(databases)('the codebook on %s', (kind) => {
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

  const names = async (parentId: string | null = null) =>
    (await codesOf(project, bruno)).items.filter((code) => code.parentId === parentId).map(({ name }) => name);
  const move = (code: CodeBody, to: { parentId?: string | null; position?: number }) =>
    bruno.post(`${project.path}/codes/${code.id}/move`, { revision: code.revision, ...to });

  it('is built by coders, counts its versions and is read by everybody in the project', async () => {
    const help = await aCode(project, bruno, 'Frühe Hilfen');
    await aCode(project, bruno, 'Hebamme', help.id);
    const { version, items } = await codesOf(project, await project.as('ewa'));
    expect(version).toBe(2);
    expect(items.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['Frühe Hilfen', null],
      ['Hebamme', help.id],
    ]);
    const viewer = await (
      await project.as('ewa')
    ).put(`${project.path}/codes/${newId()}`, { name: 'x', color: '#000000' });
    expect(slugOf(viewer)).toBe('role-may-not');
  });

  it('takes the same creation twice as one, and refuses another code under its id', async () => {
    const path = `${project.path}/codes/${newId()}`;
    const body = { name: 'Zeit', color: '#1f77b4' };
    const [first, again] = [await bruno.put(path, body), await bruno.put(path, body)];
    expect(again.body).toEqual(first.body);
    expect((await codesOf(project, bruno)).version).toBe(1);
    expect(slugOf(await bruno.put(path, { ...body, name: 'Raum' }))).toBe('id-taken');
  });

  it('refuses a name that its place has already, also when two coders are equally fast', async () => {
    const body = { name: 'Zeit', color: '#1f77b4' };
    const both = await Promise.all([
      bruno.put(`${project.path}/codes/${newId()}`, body),
      (await project.as('alina')).put(`${project.path}/codes/${newId()}`, { ...body, name: ' ZEIT ' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.map(slugOf)).toContain('code-name-taken');
    expect(await names()).toHaveLength(1);
  });

  it('keeps what a code was at every version', async () => {
    const code = await aCode(project, bruno, 'Zeit');
    const edited = await bruno.patch(`${project.path}/codes/${code.id}`, { revision: 1, definition: 'Zeit fehlt.' });
    expect(edited.body).toMatchObject({ name: 'Zeit', definition: 'Zeit fehlt.', revision: 2 });
    const late = await bruno.patch(`${project.path}/codes/${code.id}`, { revision: 1, definition: 'Zu spät.' });
    expect(slugOf(late)).toBe('changed-meanwhile');
    const { body } = await bruno.get(`${project.path}/codes/${code.id}/history`);
    expect(body).toMatchObject({
      items: [
        { version: 1, deed: 'created', definition: '' },
        { version: 2, deed: 'edited', definition: 'Zeit fehlt.' },
      ],
    });
  });

  it('is put in order by moving codes, and never in a circle', async () => {
    const [a, b, c] = [
      await aCode(project, bruno, 'A'),
      await aCode(project, bruno, 'B'),
      await aCode(project, bruno, 'C'),
    ];
    expect((await move(c, { position: a.position })).status).toBe(200);
    expect(await names()).toEqual(['C', 'A', 'B']);
    expect((await move(b, { parentId: a.id })).status).toBe(200);
    expect([await names(), await names(a.id)]).toEqual([['C', 'A'], ['B']]);
    expect(slugOf(await move(a, { parentId: b.id }))).toBe('code-cycle');
    expect(slugOf(await move(a, { parentId: newId() }))).toBe('not-found');
  });

  it('takes a code out of use and back, but not one with sub-codes in use', async () => {
    const parent = await aCode(project, bruno, 'Oben');
    const child = await aCode(project, bruno, 'Unten', parent.id);
    const archive = (code: CodeBody) =>
      bruno.post(`${project.path}/codes/${code.id}/archive`, { revision: code.revision });
    expect(slugOf(await archive(parent))).toBe('code-has-children');
    expect((await archive(child)).body).toMatchObject({ archived: true, revision: 2 });
    const [source = ''] = await answersToCode(application, project, ['Hilfe']);
    const coding = await bruno.put(`${project.path}/codings/${newId()}`, aCoding(source, child.id));
    expect(slugOf(coding)).toBe('code-archived');
    const back = await bruno.post(`${project.path}/codes/${child.id}/restore`, { revision: 2 });
    expect(back.body).toMatchObject({ archived: false });
  });

  it('lets go of a code only while nothing was coded with it', async () => {
    const [unused, used] = [await aCode(project, bruno, 'Leer'), await aCode(project, bruno, 'Voll')];
    const [source = ''] = await answersToCode(application, project, ['Hilfe']);
    await bruno.put(`${project.path}/codings/${newId()}`, aCoding(source, used.id));
    expect((await bruno.delete(`${project.path}/codes/${unused.id}`)).status).toBe(204);
    expect(slugOf(await bruno.delete(`${project.path}/codes/${used.id}`))).toBe('code-in-use');
    const condensed = await aCode(project, bruno, 'Verdichtet');
    await (await project.as('alina')).put(`${project.path}/themes/${newId()}`, { title: 'Z', codeIds: [condensed.id] });
    expect(slugOf(await bruno.delete(`${project.path}/codes/${condensed.id}`))).toBe('code-in-use');
    expect((await names()).sort()).toEqual(['Verdichtet', 'Voll']);
    const { body } = await bruno.get(`${project.path}/codes/${unused.id}/history`);
    expect(body).toMatchObject({ items: [{ deed: 'created' }, { deed: 'deleted' }] });
  });

  it('names every field that does not fit', async () => {
    const answer = await bruno.put(`${project.path}/codes/${newId()}`, { name: '', color: 'blau', parentId: 'oben' });
    expect(answer.body).toMatchObject({
      slug: 'invalid-input',
      errors: expect.arrayContaining(
        ['/name', '/color', '/parentId'].map((pointer): unknown => expect.objectContaining({ pointer })),
      ),
    });
  });
});
