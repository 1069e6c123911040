import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ActivityService } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { acceptedResponses, aLink, aResponseId, aRound, fullAnswers, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

interface Refused {
  state: string;
  raw: string;
  reasons: { question: string; place: string; field: { kind: string }; title?: { de: string } }[];
}

describe.each(databases)('the repair of refused answers, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let alina: HttpClient;
  let round: Awaited<ReturnType<typeof aRound>>;
  const note = 'Die Skala ging einmal bis 100.';
  const refuse = async (overrides: Record<string, unknown>, link?: { respond: string }) => {
    const id = aResponseId();
    const path = link ?? (await aLink(application, round, project));
    const answer = await submit(new HttpClient(application.url), path, { ...fullAnswers(), ...overrides }, id);
    expect(answer.body).toEqual({ status: 'received' });
    return id;
  };
  const one = async (id: string) => (await alina.get(`${round.path}/quarantine/${id}`)).body as Refused;
  const repair = (id: string, changes: unknown, more: object = {}, client = alina) =>
    client.post(`${round.path}/quarantine/${id}/repair`, { changes, note, anyway: false, ...more });

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application, { mode: 'pseudonymous' });
    alina = await project.as('alina');
    round = await aRound(application, project);
  });

  it('says of each reason where it stands and in which field it can be mended', async () => {
    const id = await refuse({
      zielklarheit: 99,
      erfunden: 1,
      kooperation: [{ partner: 'jugendamt', qualitaet: 'gut' }, { partner: 'polizei' }, { partner: 'kita' }],
    });
    expect((await one(id)).reasons).toMatchObject([
      { question: 'kooperation', place: '/kooperation/0/qualitaet', field: { kind: 'number' } },
      { question: 'zielklarheit', place: '/zielklarheit', title: { de: expect.any(String) } },
      { question: 'erfunden', place: '/erfunden', field: { kind: 'none' } },
    ]);
  });

  it('accepts what the judge accepts then, and keeps what came, what was changed, by whom and why', async () => {
    const id = await refuse({ zielklarheit: 99, erfunden: 'x' });
    const before = await one(id);
    const changes = [{ place: '/zielklarheit', to: 4 }, { place: '/erfunden' }];
    const { status, body } = await repair(id, changes);
    expect([status, body]).toMatchObject([
      200,
      { state: 'accepted', decidedBy: 'Alina Arslan', note, raw: before.raw },
    ]);
    const [accepted] = await acceptedResponses(application, project);
    expect(accepted).toMatchObject({ responseId: id, answers: { zielklarheit: 4 } });
    expect(accepted?.answers).not.toHaveProperty('erfunden');
    const made = [
      { place: '/zielklarheit', from: 99, to: 4, title: { de: expect.any(String), en: expect.any(String) } },
      { place: '/erfunden', question: 'erfunden', from: 'x' },
    ];
    expect((await one(id)) as unknown).toMatchObject({ raw: before.raw, changes: made });
    expect((await alina.get(`${round.path}/responses/${id}`)).body).toMatchObject({
      review: { decidedBy: 'Alina Arslan', note, changes: made },
    });
    const [deed] = await application.get(ActivityService).latest(project.id, 1);
    expect(deed).toMatchObject({ action: 'quarantine.repaired', subjectId: id, facts: {} });
  });

  it('offers no correction for a row that the question does not have: it can only be taken out', async () => {
    const id = await refuse({ bedarfsdeckung: { feuerwehr: 2 } });
    expect((await one(id)).reasons).toMatchObject([
      {
        question: 'bedarfsdeckung',
        place: '/bedarfsdeckung/feuerwehr',
        kind: 'unknown-place',
        field: { kind: 'none' },
      },
    ]);
  });

  it('says of a response that passed by itself that nobody decided about it', async () => {
    const id = aResponseId();
    await submit(new HttpClient(application.url), await aLink(application, round, project), fullAnswers(), id);
    expect((await alina.get(`${round.path}/responses/${id}`)).body).toMatchObject({ review: null });
  });

  it('changes nothing while the judge objects, and says what is left, at its place in the mended answers', async () => {
    const id = await refuse({
      zielklarheit: 99,
      kooperation: [
        { partner: 'jugendamt' },
        { partner: 'polizei' },
        { partner: 'kita', qualitaet: 77 },
        { partner: 'kita' },
      ],
    });
    const { body } = await repair(id, [{ place: '/kooperation/3' }, { place: '/zielklarheit', to: 4 }]);
    expect(body).toMatchObject({ state: 'open', reasons: [{ place: '/kooperation/2/qualitaet' }], changes: [] });
    expect(await one(id)).toMatchObject({ state: 'open', changes: [] });
    expect(await acceptedResponses(application, project)).toEqual([]);
  });

  it('takes any number that an answer can be, and no number without an end', async () => {
    const id = await refuse({ zielklarheit: 99 });
    const mended = (to: unknown) => repair(id, [{ place: '/zielklarheit', to }]);
    expect((await mended(-3_000_000_000)).body).toMatchObject({
      state: 'open',
      reasons: [{ question: 'zielklarheit' }],
    });
    expect((await mended([[1], [2]])).body).toMatchObject({ state: 'open', reasons: [{ question: 'zielklarheit' }] });
    const endless = '{"changes":[{"place":"/zielklarheit","to":1e400}],"note":"n","anyway":true}';
    expect((await alina.post(`${round.path}/quarantine/${id}/repair`, endless)).body).toMatchObject({
      slug: 'invalid-input',
      errors: [{ pointer: '/changes/0/to' }],
    });
  });

  it('tells where a cell was mended as people read it: question, row and column', async () => {
    const id = await refuse({
      partner: ['jugendamt', 'kita'],
      kooperation: [{ partner: 'jugendamt' }, { partner: 'kita', qualitaet: 77 }],
      bedarfsdeckung: { kita: 66 },
    });
    const changes = [
      { place: '/kooperation/1/qualitaet', to: 3 },
      { place: '/bedarfsdeckung/kita', to: 2 },
    ];
    expect((await repair(id, changes)).body).toMatchObject({ state: 'accepted' });
    expect(await one(id)).toMatchObject({
      changes: [
        { question: 'kooperation', row: '2', column: 'qualitaet', columnTitle: { de: expect.stringMatching(/\S/) } },
        { question: 'bedarfsdeckung', row: 'kita', rowTitle: { de: expect.stringMatching(/\S/) } },
      ],
    });
  });

  it('accepts mended answers that the judge still refuses only where that is asked for', async () => {
    const id = await refuse({ zielklarheit: 99, erfunden: 1 });
    expect((await repair(id, [{ place: '/erfunden' }], { anyway: true })).body).toMatchObject({ state: 'accepted' });
    const [accepted] = await acceptedResponses(application, project);
    expect(accepted).toMatchObject({ answers: { zielklarheit: 99 } });
  });

  it('takes the whole answer anew, but nothing that holds no answers', async () => {
    const id = await refuse({ zielklarheit: 99 });
    expect((await repair(id, [{ place: '', to: [1] }], { anyway: true })).body).toMatchObject({
      slug: 'quarantine-unreadable',
    });
    expect((await repair(id, [{ place: '', to: fullAnswers({ bedarf: 'neu' }) }])).body).toMatchObject({
      state: 'accepted',
    });
    expect(await acceptedResponses(application, project)).toMatchObject([{ answers: { bedarf: 'neu' } }]);
  });

  it('decides once, however often it is sent and whoever decides at the same time', async () => {
    const [id, other] = [await refuse({ zielklarheit: 99 }), await refuse({ zielklarheit: 99 })];
    const changes = [{ place: '/zielklarheit', to: 4 }];
    const twice = await Promise.all([repair(id, changes), repair(id, changes)]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect((await repair(id, changes)).body).toMatchObject({ state: 'accepted' });
    expect((await repair(id, changes, { note: 'anders' })).body).toMatchObject({ slug: 'quarantine-decided' });
    expect((await repair(id, [{ place: '/zielklarheit', to: 3 }])).body).toMatchObject({ slug: 'quarantine-decided' });
    const two = await Promise.all([
      repair(other, changes),
      alina.post(`${round.path}/quarantine/${other}/discard`, { note: 'nein' }),
    ]);
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    const deeds = await application.get(ActivityService).latest(project.id, 20);
    expect(deeds.filter(({ subjectId }) => subjectId === id)).toHaveLength(1);
  });

  it('refuses what cannot be done, and changes nothing', async () => {
    const id = await refuse({ zielklarheit: 99 });
    for (const place of ['/nichts', '/partner/17', '/bedarf/0', 'bedarf']) {
      expect((await repair(id, [{ place }])).body).toMatchObject({ slug: 'repair-misplaced' });
    }
    expect((await repair(id, [{ place: '/__proto__', to: 1 }])).body).toMatchObject({ slug: 'repair-misplaced' });
    for (const wrong of [{ changes: [] }, { changes: [{ to: 1 }] }, { note: ' ' }, { anyway: 'ja' }, { changes: 1 }]) {
      expect((await repair(id, [{ place: '/zielklarheit' }], wrong)).body).toMatchObject({ slug: 'invalid-input' });
    }
    expect(await one(id)).toMatchObject({ state: 'open', changes: [] });
    const denied = await repair(id, [{ place: '/zielklarheit' }], {}, await project.as('bruno'));
    expect(denied.body).toMatchObject({ slug: 'role-may-not' });
  });
});
