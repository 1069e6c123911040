import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import {
  aLink,
  aPublishedVersion,
  aRound,
  fullAnswers,
  leastAnswers,
  someGroups,
  submit,
} from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

interface ListedResponses {
  items: { id: string; group: string | null; quotePermission: string }[];
}

describe.each(databases)('a survey round, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let alina: HttpClient;
  let versionId: string;

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application);
    alina = await project.as('alina');
    versionId = await aPublishedVersion(application, project);
  });
  const create = (more: object = {}, id = newId()) =>
    alina.put(`${project.path}/rounds/${id}`, { title: 'Frühjahr', versionId, ...more });

  it('is prepared, opened, closed and opened again', async () => {
    const id = newId();
    const path = `${project.path}/rounds/${id}`;
    expect((await create({}, id)).body).toMatchObject({ status: 'draft', state: 'draft', revision: 1 });
    expect((await create({}, id)).body).toMatchObject({ revision: 1 });
    expect((await alina.post(`${path}/open`, { revision: 1 })).body).toMatchObject({ state: 'open', revision: 2 });
    expect((await alina.post(`${path}/open`, { revision: 2 })).body).toMatchObject({ slug: 'round-not-in-this-state' });
    expect((await alina.post(`${path}/close`, { revision: 2 })).body).toMatchObject({ state: 'closed', revision: 3 });
    expect((await alina.post(`${path}/open`, { revision: 3 })).body).toMatchObject({ state: 'open', revision: 4 });
  });

  it('of an anonymous project is not opened where it asks for a signature', async () => {
    const signature = { type: 'signaturepad', name: 'zeichen', title: { de: 'Unterschrift', en: 'Signature' } };
    const panel = { type: 'paneldynamic', name: 'p', title: { de: 'P', en: 'P' }, templateElements: [signature] };
    const content = { locale: 'de', title: { de: 'B', en: 'S' }, pages: [{ name: 's', elements: [panel] }] };
    Object.assign(panel, { maxPanelCount: 2 });
    for (const mode of ['anonymous', 'pseudonymous'] as const) {
      project = await aProject(application, { mode });
      alina = await project.as('alina');
      versionId = await aPublishedVersion(application, project, content);
      const id = newId();
      await create({}, id);
      const { body } = await alina.post(`${project.path}/rounds/${id}/open`, { revision: 1 });
      expect(body).toMatchObject(
        mode === 'anonymous'
          ? { slug: 'round-asks-for-signature', detail: expect.stringContaining('zeichen') }
          : { state: 'open' },
      );
    }
  });

  it('is changed by one person at a time, and keeps its version once it was opened', async () => {
    const round = await aRound(application, project, { versionId });
    const { path } = round;
    const other = await aPublishedVersion(application, project);
    const changed = await alina.patch(path, { revision: round.revision, title: 'Herbst', closesOn: '2099-12-31' });
    expect(changed.body).toMatchObject({ title: 'Herbst', closesOn: '2099-12-31' });
    expect((await alina.patch(path, { revision: round.revision, title: 'x' })).body).toMatchObject({
      slug: 'changed-meanwhile',
    });
    const next = { revision: round.revision + 1 };
    expect((await alina.patch(path, { ...next, versionId: other })).body).toMatchObject({
      slug: 'round-already-opened',
    });
    expect((await alina.patch(path, { ...next, closesOn: null })).body).toMatchObject({ closesOn: null });
  });

  it.each([
    [{ versionId: newId() }, 'round-needs-published-version'],
    [{ opensOn: '2026-03-02', closesOn: '2026-03-01' }, 'round-dates-reversed'],
    [{ opensOn: '2026-02-30' }, 'invalid-input'],
    [{ title: '  ' }, 'invalid-input'],
  ])('cannot be created with %j', async (wrong, slug) => {
    expect((await create(wrong)).body).toMatchObject({ slug });
    expect((await alina.get(`${project.path}/rounds`)).body).toEqual({ items: [] });
  });

  it('whose last day is over is not opened', async () => {
    const id = newId();
    await create({ closesOn: '2020-01-31' }, id);
    const answer = await alina.post(`${project.path}/rounds/${id}/open`, { revision: 1 });
    expect(answer.body).toMatchObject({ slug: 'round-over', detail: expect.stringContaining('31. Januar 2020') });
  });

  it('counts its links, its responses and what waits in quarantine', async () => {
    const round = await aRound(application, project, { versionId });
    const open = await aLink(application, round, project, { kind: 'open' });
    await aLink(application, round, project);
    const actor = new HttpClient(application.url);
    await submit(actor, open, leastAnswers);
    await submit(actor, open, {});
    const counts = { personalLinks: 1, openLinks: 1, responses: 1, quarantined: 1, unjudged: 0 };
    expect((await alina.get(round.path)).body).toMatchObject({ counts });
    expect((await alina.get(`${project.path}/rounds`)).body).toMatchObject({ items: [{ id: round.id, counts }] });
  });

  it('shows who has answered by group, and no figure about few people', async () => {
    const groups = await someGroups(application, project);
    const round = await aRound(application, project, { versionId });
    const link = (key: string) => aLink(application, round, project, { kind: 'open', groupId: groups[key] ?? null });
    await aLink(application, round, project, { groupId: groups['kitas-nord'] ?? null });
    const [kitas, schulen] = [await link('kitas-nord'), await link('schulen')];
    const actor = new HttpClient(application.url);
    const answer = (to: { respond: string }, times: number) =>
      Promise.all(Array.from({ length: times }, () => submit(actor, to, leastAnswers)));
    await answer(kitas, 4);
    const coverage = async () => (await alina.get(`${round.path}/coverage`)).body;
    expect(await coverage()).toMatchObject({
      answered: null,
      groups: [
        { key: 'kitas', invited: 1, answered: null },
        { key: 'schulen', answered: null },
      ],
    });
    await answer(kitas, 2);
    await answer(schulen, 6);
    expect(await coverage()).toMatchObject({
      smallestCell: 5,
      answered: 12,
      groups: [{ answered: 6 }, { answered: 6 }],
    });
  });

  it('lets the team read answers; the group of few people is not told', async () => {
    const groups = await someGroups(application, project);
    const round = await aRound(application, project, { versionId });
    const actor = new HttpClient(application.url);
    const one = await aLink(application, round, project, { kind: 'open', groupId: groups['schulen'] ?? null });
    const many = await aLink(application, round, project, { kind: 'open', groupId: groups['kitas'] ?? null });
    await submit(actor, one, fullAnswers({ perspektive: 'other', 'perspektive-Comment': 'Sportbund' }));
    await Promise.all(Array.from({ length: 6 }, () => submit(actor, many, leastAnswers)));
    const listed = async () => (await alina.get(`${round.path}/responses`)).body as ListedResponses;
    const early = (await listed()).items;
    expect(early.map(({ group }) => group)).toEqual(Array(7).fill(null));
    expect(early.map(({ id }) => id)).toEqual(early.map(({ id }) => id).sort());
    await Promise.all(Array.from({ length: 5 }, () => submit(actor, one, leastAnswers)));
    const later = await listed();
    expect(later.items.filter(({ group }) => group === 'schulen')).toHaveLength(6);
    const full = later.items.find(({ quotePermission }) => quotePermission === 'paraphrase');
    expect((await alina.get(`${round.path}/responses/${full?.id ?? ''}`)).body).toMatchObject({
      questions: expect.arrayContaining([
        expect.objectContaining({ name: 'bedarf', value: fullAnswers()['bedarf'] }),
        expect.objectContaining({ name: 'perspektive-Comment', value: 'Sportbund' }),
      ]),
    });
    expect((await alina.get(`${round.path}/responses/${newId()}`)).status).toBe(404);
    const next = await aRound(application, project, { versionId });
    await submit(actor, await aLink(application, next, project, { groupId: groups['schulen'] ?? null }), leastAnswers);
    expect((await alina.get(`${next.path}/responses`)).body).toMatchObject({ items: [{ group: null }] });
  });

  it('is closed to those who may not', async () => {
    const round = await aRound(application, project, { versionId });
    const bruno = await project.as('bruno');
    expect((await bruno.get(round.path)).status).toBe(200);
    expect((await bruno.post(`${round.path}/close`, { revision: round.revision })).body).toMatchObject({
      slug: 'role-may-not',
    });
    expect((await bruno.get(`${round.path}/invitations`)).body).toMatchObject({ slug: 'role-may-not' });
    expect((await bruno.get(`${round.path}/responses`)).status).toBe(200);
    expect((await (await project.as('ewa')).get(`${round.path}/responses`)).body).toMatchObject({
      slug: 'role-may-not',
    });
  });
});
