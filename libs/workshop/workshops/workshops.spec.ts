import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Theme, ThemesService } from '#coding';
import { ActivityService, newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { aTheme } from '../../../test/support/themes.ts';

describe.each(databases)('workshops on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let deniz: HttpClient;
  let ewa: HttpClient;
  let sprache: Theme;
  let uebergaenge: Theme;
  let at: string;

  const plan = { title: 'Zielwerkstatt Lindenau', day: '2026-10-14', place: 'Bürgersaal' };
  const choose = (revision: number, ...themes: { id: string }[]) =>
    deniz.patch(at, { revision, themeIds: themes.map(({ id }) => id) });

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application);
    deniz = await project.as('deniz');
    ewa = await project.as('ewa');
    sprache = await aTheme(application, project, 'Sprache');
    uebergaenge = await aTheme(application, project, 'Übergänge', 'released');
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    at = `${project.path}/workshops/${newId()}`;
    await deniz.put(at, plan);
  });

  it('are planned by a facilitator and seen by everybody in the project', async () => {
    expect((await ewa.get(at)).body).toMatchObject({ ...plan, revision: 1, themes: [], goals: 0 });
    expect((await ewa.get(`${project.path}/workshops`)).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: at.split('/').at(-1) })]),
    });
  });

  it('cannot be planned or changed by somebody who only reads', async () => {
    const refused = await ewa.put(`${project.path}/workshops/${newId()}`, plan);
    expect([refused.status, refused.body]).toEqual([403, expect.objectContaining({ slug: 'role-may-not' })]);
    expect((await ewa.patch(at, { revision: 1, title: 'Meine' })).status).toBe(403);
    expect((await ewa.delete(`${at}?revision=1`)).status).toBe(403);
  });

  it('are planned once, however often the same call arrives', async () => {
    expect((await deniz.put(at, plan)).body).toMatchObject({ revision: 1 });
    const other = await deniz.put(at, { ...plan, title: 'Eine andere' });
    expect(other.body).toMatchObject({ slug: 'changed-meanwhile' });
  });

  it('can do without a date and a place until there is one', async () => {
    const undated = `${project.path}/workshops/${newId()}`;
    expect((await deniz.put(undated, { title: 'Im Herbst' })).body).toMatchObject({ day: null, place: '' });
    const { body } = await deniz.get(`${project.path}/workshops`);
    expect(body).toMatchObject({ items: { 0: { title: 'Im Herbst' } } });
    expect((await deniz.patch(undated, { revision: 1, day: '2026-11-31' })).body).toMatchObject({
      slug: 'invalid-input',
      errors: [{ pointer: '/day' }],
    });
    expect((await deniz.patch(undated, { revision: 1, day: '2026-11-30' })).body).toMatchObject({ day: '2026-11-30' });
  });

  it.each(['title', 'place', 'themeIds'])('cannot lose their %s', async (part) => {
    const { body } = await deniz.patch(at, { revision: 1, [part]: null });
    expect(body).toMatchObject({ slug: 'invalid-input', errors: { 0: { pointer: `/${part}` } } });
  });

  it('work with themes that are ready or released, in the order in which they were chosen', async () => {
    const { body } = await choose(1, uebergaenge, sprache);
    expect(body).toMatchObject({
      revision: 2,
      themes: [
        { title: 'Übergänge', status: 'released' },
        { title: 'Sprache', status: 'ready' },
      ],
    });
    expect((await choose(2, sprache)).body).toMatchObject({ themes: [{ title: 'Sprache' }] });
  });

  it('cannot work with a draft, and say which theme that is', async () => {
    const draft = await aTheme(application, project, 'Armut', 'draft');
    const { status, body } = await choose(1, sprache, draft);
    expect([status, body]).toEqual([409, expect.objectContaining({ slug: 'theme-still-a-draft' })]);
    expect(body).toMatchObject({ detail: expect.stringContaining('„Armut“') });
    expect((await deniz.get(at)).body).toMatchObject({ revision: 1, themes: [] });
  });

  it('keep a theme that went back to being a draft', async () => {
    const theme = await aTheme(application, project, 'Wohnen');
    await choose(1, theme);
    await application.get(ThemesService).setStatus(project.id, theme.id, theme.revision, 'draft', newId());
    expect((await choose(2, sprache, theme)).body).toMatchObject({
      themes: [{}, { title: 'Wohnen', status: 'draft' }],
    });
  });

  it('refuse a theme of another project exactly as one that does not exist', async () => {
    const foreign = await aTheme(application, await aProject(application), 'Anderswo');
    const answers = [await choose(1, foreign), await choose(1, { id: newId() })];
    const [first, second] = answers.map(({ status, body }) => ({ status, ...(body as object), request: '' }));
    expect(first).toMatchObject({ status: 422, slug: 'theme-unknown' });
    expect(first).toEqual(second);
  });

  it('do not let one facilitator overwrite what another has changed meanwhile', async () => {
    await deniz.patch(at, { revision: 1, place: 'Rathaus' });
    const late = await choose(1, sprache);
    expect([late.status, late.body]).toEqual([409, expect.objectContaining({ slug: 'changed-meanwhile' })]);
    expect((await deniz.get(at)).body).toMatchObject({ place: 'Rathaus', themes: [] });
  });

  it('can be deleted while they have no goals, and never from another project', async () => {
    const elsewhere = await aProject(application);
    const id = at.split('/').at(-1) ?? '';
    expect((await (await elsewhere.as('deniz')).delete(`${elsewhere.path}/workshops/${id}?revision=1`)).status).toBe(
      404,
    );
    expect((await deniz.delete(`${at}?revision=2`)).body).toMatchObject({ slug: 'changed-meanwhile' });
    expect((await deniz.delete(`${at}?revision=1`)).status).toBe(204);
    expect((await deniz.get(at)).status).toBe(404);
  });

  it('keep a theme from being removed, and leave a record of who did what', async () => {
    await choose(1, sprache);
    const [latest] = await application.get(ActivityService).latest(project.id, 1);
    expect(latest).toMatchObject({ action: 'workshop.changed', facts: { changed: 'themes' } });
  });
});
