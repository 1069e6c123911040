import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anInstance, type TestApplication } from '../../../test/support/application.ts';
import {
  acceptedResponses,
  aLink,
  aPublishedVersion,
  aResponseId,
  aRound,
  submit,
} from '../../../test/support/collect.ts';
import { databases, newDatabase, type TestDatabase } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { LateJudge } from './late-judge.ts';

const both = (text: string) => ({ de: text, en: text });

/** What a message says depends on an answer, so that only a whole form can tell. */
const slow = {
  title: both('Langsam'),
  locale: 'de',
  pages: [
    {
      name: 'seite1',
      title: both('Seite'),
      elements: [
        { type: 'text', name: 'ort', title: both('Ort'), codable: false },
        { type: 'comment', name: 'bedarf', title: both('Bedarf'), codable: true },
        {
          type: 'comment',
          name: 'grund',
          title: both('Grund'),
          codable: true,
          isRequired: true,
          requiredErrorText: both('Warum gerade {ort}?'),
        },
      ],
    },
  ],
};
const fitting = { ort: 'Lindenau', bedarf: 'Zeit', grund: 'Weil sie fehlt.' };
const unfit = { ort: 'Lindenau', bedarf: 'Zeit' };

describe.each(databases)('answers that only a whole form can judge, on %s', (kind) => {
  let database: TestDatabase;
  let application: TestApplication;
  let project: TestProject;
  let round: Awaited<ReturnType<typeof aRound>>;
  const started: TestApplication[] = [];
  const start = async () => {
    application = await anInstance(database);
    started.push(application);
    return application;
  };
  const stop = (one: TestApplication) => {
    started.splice(started.indexOf(one), 1);
    return one.stop();
  };
  const send = (answers: object, link: { respond: string }, id = aResponseId()) =>
    submit(new HttpClient(application.url), link, answers, id);
  const judged = (one = application) => one.get(LateJudge).settled();
  const responses = () => acceptedResponses(application, project);
  const counted = async () => (await (await project.as('alina')).get(round.path)).body;
  const listed = async () => (await (await project.as('alina')).get(`${round.path}/quarantine`)).body;

  beforeEach(async () => {
    database = await newDatabase(kind);
    await start();
    project = await aProject(application, { mode: 'pseudonymous' });
    round = await aRound(application, project, { versionId: await aPublishedVersion(application, project, slow) });
  });
  afterEach(async () => {
    await Promise.all([...started].map(stop));
    await database.remove();
  });

  it('are acknowledged before that, and become a response by themselves', async () => {
    const link = await aLink(application, round, project);
    const id = aResponseId();
    expect(await send(fitting, link, id)).toMatchObject({ status: 200, body: { status: 'received' } });
    await judged();
    expect(await responses()).toMatchObject([{ answers: fitting }]);
    expect(await listed()).toMatchObject({ items: [] });
    expect(await counted()).toMatchObject({ counts: { responses: 1, quarantined: 0, unjudged: 0 } });
    expect(await send(fitting, link, id)).toMatchObject({ status: 200, body: { status: 'accepted' } });
    expect((await send({ ...fitting, ort: 'Plagwitz' }, link, id)).body).toMatchObject({
      slug: 'response-id-conflict',
    });
  });

  it('are told the same when they are sent again through an open link, and are kept once', async () => {
    const link = await aLink(application, round, project, { kind: 'open' });
    const id = aResponseId();
    await send(fitting, link, id);
    await judged();
    expect((await send(fitting, link, id)).body).toEqual({ status: 'accepted' });
    expect((await send(unfit, link, id)).body).toMatchObject({ slug: 'response-id-conflict' });
    expect(await counted()).toMatchObject({ counts: { responses: 1, quarantined: 0, unjudged: 0 } });
  });

  it('go to the team with the reasons where they do not fit', async () => {
    const id = aResponseId();
    expect((await send(unfit, await aLink(application, round, project), id)).body).toEqual({ status: 'received' });
    await judged();
    expect(await responses()).toEqual([]);
    expect(await listed()).toMatchObject({
      items: [{ id, state: 'open', reasons: [{ question: 'grund', kind: 'form' }] }],
    });
  });

  describe('that still wait when the server stops', () => {
    let link: Awaited<ReturnType<typeof aLink>>;
    const id = aResponseId();

    beforeEach(async () => {
      link = await aLink(application, round, project);
      await application.get(LateJudge).onModuleDestroy();
      expect((await send(fitting, link, id)).body).toEqual({ status: 'received' });
    });

    it('are known under their id, counted and have used up the link', async () => {
      expect(await responses()).toEqual([]);
      expect(await listed()).toMatchObject({ items: [] });
      expect(await counted()).toMatchObject({ counts: { responses: 0, quarantined: 0, unjudged: 1 } });
      expect((await send(fitting, link, id)).body).toEqual({ status: 'received' });
      expect((await send(unfit, link, id)).body).toMatchObject({ slug: 'response-id-conflict' });
      expect((await send(fitting, link)).body).toMatchObject({ slug: 'already-answered' });
    });

    it('are judged after the next start, once, however many instances there are', async () => {
      await stop(application);
      const [one, other] = [await start(), kind === 'postgres' ? await start() : application];
      await Promise.all([judged(one), judged(other)]);
      expect(await responses()).toMatchObject([{ answers: fitting }]);
    });

    it('are gone for good when they are deleted meanwhile', async () => {
      const erasure = `${round.path}/invitations/${link.id}/erasure`;
      const alina = await project.as('alina');
      expect((await alina.post(erasure, { reason: 'Bitte der Person vom 2. März' })).status).toBe(204);
      await stop(application);
      await start();
      await judged();
      expect(await responses()).toEqual([]);
    });
  });
});
