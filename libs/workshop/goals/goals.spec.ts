import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Theme } from '#coding';
import { ActivityService, newId, UnitOfWork } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { aTheme } from '../../../test/support/themes.ts';

describe.each(databases)('goals on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let deniz: HttpClient;
  let ewa: HttpClient;
  let sprache: Theme;
  let uebergaenge: Theme;
  let workshopId: string;
  let at: string;

  const goal = (more: object = {}) => ({
    workshopId,
    title: 'Schulstart ohne Bruch',
    statement: 'Bis zum Schuljahr 2030/31 kommen Kinder gut vorbereitet in der Grundschule an.',
    stair: 6,
    themeIds: [sprache.id],
    ...more,
  });
  const newWorkshop = async () => {
    const id = newId();
    await deniz.put(`${project.path}/workshops/${id}`, { title: 'Zielwerkstatt' });
    return id;
  };
  const slug = (answer: { body: unknown }) => answer.body;

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
    workshopId = await newWorkshop();
    at = `${project.path}/goals/${newId()}`;
    await deniz.put(at, goal());
  });

  it('are recorded by a facilitator, linked to their themes, and open to everybody in the project', async () => {
    expect((await ewa.get(at)).body).toMatchObject({
      workshop: { id: workshopId, title: 'Zielwerkstatt' },
      position: 1,
      stair: 6,
      themes: [{ id: sprache.id, title: 'Sprache' }],
      hints: [],
      revision: 1,
    });
    const { body } = await ewa.get(`${project.path}/themes/${sprache.id}/goals`);
    expect(body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: at.split('/').at(-1) })]),
    });
    expect((await ewa.get(`${project.path}/themes/${uebergaenge.id}/goals`)).body).toEqual({ items: [] });
  });

  it('cannot be recorded, changed, ordered or deleted by somebody who only reads', async () => {
    const answers = [
      await ewa.put(`${project.path}/goals/${newId()}`, goal()),
      await ewa.patch(at, { revision: 1, stair: 7 }),
      await ewa.put(`${project.path}/workshops/${workshopId}/goal-order`, { goalIds: [] }),
      await ewa.delete(`${at}?revision=1`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('need at least one theme', async () => {
    const bare = await deniz.put(`${project.path}/goals/${newId()}`, goal({ themeIds: [] }));
    expect([bare.status, slug(bare)]).toEqual([422, expect.objectContaining({ slug: 'goal-without-theme' })]);
    const bared = await deniz.patch(at, { revision: 1, themeIds: [] });
    expect(slug(bared)).toMatchObject({ slug: 'goal-without-theme' });
  });

  it('refuse a theme, and a workshop, of another project exactly as one that does not exist', async () => {
    const other = await aProject(application);
    const foreign = await aTheme(application, other, 'Anderswo');
    const workshop = newId();
    await (await other.as('deniz')).put(`${other.path}/workshops/${workshop}`, { title: 'Dort' });
    const wishes = [
      { themeIds: [foreign.id] },
      { themeIds: [newId()] },
      { workshopId: workshop },
      { workshopId: newId() },
    ];
    const answers = [];
    for (const wish of wishes) answers.push(await deniz.put(`${project.path}/goals/${newId()}`, goal(wish)));
    const seen = answers.map(({ status, body }) => ({ status, ...(body as object), request: '' }));
    expect(seen.map((one): unknown => Reflect.get(one, 'slug'))).toEqual([
      'theme-unknown',
      'theme-unknown',
      'not-found',
      'not-found',
    ]);
    expect([seen[0], seen[2]]).toEqual([seen[1], seen[3]]);
  });

  it('are not seen from another project', async () => {
    const other = await aProject(application);
    const id = at.split('/').at(-1) ?? '';
    const alina = await other.as('alina');
    for (const path of [`goals/${id}`, `goals/${id}/history`]) {
      expect((await alina.get(`${other.path}/${path}`)).status).toBe(404);
    }
    expect((await alina.patch(`${other.path}/goals/${id}`, { revision: 1, stair: 1 })).status).toBe(404);
  });

  it('are recorded once, however often the same call arrives', async () => {
    expect((await deniz.put(at, goal())).body).toMatchObject({ revision: 1 });
    expect((await deniz.put(at, goal({ stair: 5 }))).body).toMatchObject({ slug: 'changed-meanwhile' });
  });

  it('keep every version with the person who made it', async () => {
    const changed = await deniz.patch(at, { revision: 1, stair: 5, themeIds: [uebergaenge.id, sprache.id] });
    expect(changed.body).toMatchObject({
      revision: 2,
      stair: 5,
      themes: [{ title: 'Sprache' }, { title: 'Übergänge' }],
    });
    expect((await ewa.get(`${at}/history`)).body).toMatchObject({
      items: [
        { revision: 2, by: 'Deniz Demir', stair: 5, removed: false },
        { revision: 1, by: 'Deniz Demir', stair: 6, themes: [{ title: 'Sprache' }] },
      ],
    });
    const [latest] = await application.get(ActivityService).latest(project.id, 1);
    expect(latest).toMatchObject({ action: 'goal.changed', facts: { changed: 'stair, themeIds' } });
  });

  it('make no version where nothing changed', async () => {
    expect((await deniz.patch(at, { revision: 1, stair: 6 })).body).toMatchObject({ revision: 1 });
  });

  it('do not let one facilitator overwrite what another has changed meanwhile', async () => {
    await deniz.patch(at, { revision: 1, title: 'Guter Schulstart' });
    const late = await deniz.patch(at, { revision: 1, title: 'Sanfter Schulstart' });
    expect([late.status, late.body]).toEqual([409, expect.objectContaining({ slug: 'changed-meanwhile' })]);
    expect((await deniz.delete(`${at}?revision=1`)).body).toMatchObject({ slug: 'changed-meanwhile' });
    expect((await deniz.get(at)).body).toMatchObject({ title: 'Guter Schulstart' });
  });

  it('hint at a step that says what is done rather than who is better off', async () => {
    const { body } = await deniz.patch(at, { revision: 1, stair: 3, statement: 'Alle kennen das Angebot.' });
    expect(body).toMatchObject({ hints: ['says-what-is-done', 'says-no-year'] });
    expect((await deniz.patch(at, { revision: 2, stair: 8 })).body).toMatchObject({ errors: [{ pointer: '/stair' }] });
  });

  it.each(['title', 'statement', 'stair', 'themeIds'])('cannot lose their %s', async (part) => {
    const { status, body } = await deniz.patch(at, { revision: 1, [part]: null });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: { 0: { pointer: `/${part}` } } });
  });

  it('stand in the order the workshop gives them', async () => {
    const second = newId();
    await deniz.put(`${project.path}/goals/${second}`, goal({ title: 'Zweites' }));
    const order = `${project.path}/workshops/${workshopId}/goal-order`;
    const first = at.split('/').at(-1);
    const { body } = await deniz.put(order, { goalIds: [second, first] });
    expect(body).toMatchObject({ items: [{ title: 'Zweites', position: 1 }, { position: 2 }] });
    expect((await deniz.put(order, { goalIds: [second] })).body).toMatchObject({ slug: 'goal-order-incomplete' });
  });

  it('can be deleted, and their history stays', async () => {
    const workshop = `${project.path}/workshops/${workshopId}`;
    expect((await deniz.delete(`${workshop}?revision=1`)).body).toMatchObject({ slug: 'workshop-has-goals' });
    expect((await deniz.delete(`${at}?revision=1`)).status).toBe(204);
    expect((await deniz.get(at)).status).toBe(404);
    expect((await ewa.get(`${at}/history`)).body).toMatchObject({ items: [{ revision: 2, removed: true }, {}] });
    expect((await deniz.delete(`${workshop}?revision=1`)).status).toBe(204);
  });

  it('have a history that nobody can change', async () => {
    const unit = application.get(UnitOfWork);
    await expect(unit.run(() => unit.writer.query('DELETE FROM goal_history'))).rejects.toThrow('append-only');
  });
});
