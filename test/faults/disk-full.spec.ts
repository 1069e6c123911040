import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import Database from 'better-sqlite3';
import { type DataSource } from 'typeorm';
import { ActivityService, UnitOfWork } from '#platform';
import { startApplication, type TestApplication } from '../support/application.ts';
import { acceptedResponses, aLink, aResponseId, aRound, fullAnswers, submit } from '../support/collect.ts';
import { HttpClient } from '../support/http-client.ts';
import { aProject, type TestProject } from '../support/people.ts';

/** SQLite itself says "disk full" where a file may not grow; it then ends the open transaction on its own. */
describe('a full disk', () => {
  let application: TestApplication;
  let project: TestProject;
  let writer: DataSource;
  const actor = () => new HttpClient(application.url);

  beforeEach(async () => {
    application = await startApplication('sqlite');
    project = await aProject(application, { mode: 'pseudonymous' });
    writer = application.app.get<DataSource>(getDataSourceToken());
  });
  afterEach(() => application.stop());

  const fillTheDisk = async () => {
    await writer.query('VACUUM');
    const [{ page_count: pages } = { page_count: 0 }]: { page_count: number }[] =
      await writer.query('PRAGMA page_count');
    await writer.query(`PRAGMA max_page_count = ${pages}`);
  };
  const makeRoom = () => writer.query('PRAGMA max_page_count = 1000000');
  const manyWords = 'Es fehlt an Zeit. '.repeat(1000);

  it('acknowledges nothing that is not on disk, says "try again", and takes everything once there is room', async () => {
    const links = [];
    const round = await aRound(application, project);
    for (let n = 0; n < 8; n += 1) links.push({ link: await aLink(application, round, project), id: aResponseId() });
    const words = manyWords.slice(0, 4000);
    const answers = fullAnswers({ bedarf: words, staerken: words, luecken: words, hindernis: words });
    await fillTheDisk();
    const refused = await Promise.all(links.map(({ link, id }) => submit(actor(), link, answers, id)));
    expect(new Set(refused.map(({ status, body }) => `${status} ${(body as { slug: string }).slug}`))).toEqual(
      new Set(['503 try-again']),
    );
    expect(refused[0]?.headers.get('retry-after')).not.toBeNull();
    expect(await acceptedResponses(application, project)).toEqual([]);
    await makeRoom();
    for (const { link, id } of links) expect((await submit(actor(), link, answers, id)).status).toBe(200);
    expect(await acceptedResponses(application, project)).toHaveLength(links.length);
  });

  it('keeps what was there, and what is acknowledged afterwards is in the file', async () => {
    const [unit, activity] = [application.get(UnitOfWork), application.get(ActivityService)];
    const write = (action: string, text: string) =>
      unit.run(() => activity.record(project.id, { by: null, action, facts: { text } }));
    await write('before', '');
    await fillTheDisk();
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, (_, n) => write(`during ${n}`, manyWords.repeat(20))),
    );
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['rejected']));
    await makeRoom();
    await write('after', '');
    const file = new Database(application.database.config.kind === 'sqlite' ? application.database.config.file : '');
    const actions = file.prepare(`SELECT action FROM activity WHERE project_id = ? AND action <> ''`).pluck();
    expect(actions.all(project.id)).toEqual(expect.arrayContaining(['before', 'after']));
    expect(actions.all(project.id).filter((action) => String(action).startsWith('during'))).toEqual([]);
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    file.close();
  });

  it('tells an actor whose draft cannot be kept to try again, not that somebody else wrote it', async () => {
    const link = await aLink(application, await aRound(application, project), project);
    const draft = (revision: number, bedarf: string) => ({ revision, answers: { bedarf }, locale: 'de', page: 1 });
    const place = `${link.respond}/drafts/${aResponseId()}`;
    expect((await actor().put(place, draft(0, 'Anfang'))).status).toBe(200);
    await fillTheDisk();
    const refused = await actor().put(place, draft(1, manyWords));
    expect(refused).toMatchObject({ status: 503, body: { slug: 'try-again' } });
    await makeRoom();
    expect((await actor().put(place, draft(1, manyWords))).body).toEqual({ revision: 2 });
  });

  it('tells the same to whoever’s answers the team has to look at, and to whoever offers to take part', async () => {
    const link = await aLink(application, await aRound(application, project), project, { kind: 'open' });
    const [unfit, offer] = [aResponseId(), aResponseId()];
    const contact = { kind: 'workshop', name: 'Mehtap Kaya'.padEnd(200, ' a'), contact: 'kaya@kita.example' };
    await fillTheDisk();
    const tellsToTryAgain = { status: 503, body: { slug: 'try-again' } };
    expect(await submit(actor(), link, { bedarf: { words: manyWords } }, unfit)).toMatchObject(tellsToTryAgain);
    let offered = await actor().put(`${link.respond}/involvements/${offer}`, contact);
    // An offer is short: the last page has room for some.
    for (let n = 0; n < 50 && offered.status === 204; n += 1) {
      offered = await actor().put(`${link.respond}/involvements/${aResponseId()}`, contact);
    }
    expect(offered).toMatchObject(tellsToTryAgain);
    await makeRoom();
    expect((await submit(actor(), link, { bedarf: { words: manyWords } }, unfit)).body).toEqual({ status: 'received' });
    expect((await actor().put(`${link.respond}/involvements/${offer}`, contact)).status).toBe(204);
  });
});

describe('a file that has become read-only', () => {
  it('says "try again" to every write, goes on reading, and takes everything once it can be written again', async () => {
    const application = await startApplication('sqlite');
    const writer = application.app.get<DataSource>(getDataSourceToken());
    const project = await aProject(application, { mode: 'pseudonymous' });
    const link = await aLink(application, await aRound(application, project), project);
    const [actor, id, offer] = [new HttpClient(application.url), aResponseId(), aResponseId()];
    const writes = async () => [
      await actor.put(`${link.respond}/drafts/${id}`, {
        revision: 0,
        answers: { bedarf: 'Zeit' },
        locale: 'de',
        page: 0,
      }),
      await submit(actor, link, fullAnswers(), id),
      await actor.put(`${link.respond}/involvements/${offer}`, {
        kind: 'workshop',
        name: 'Kaya',
        contact: 'k@kita.example',
      }),
    ];
    await writer.query('PRAGMA query_only = ON');
    for (const answer of await writes()) expect(answer).toMatchObject({ status: 503, body: { slug: 'try-again' } });
    expect((await actor.get(link.respond)).status).toBe(200);
    await writer.query('PRAGMA query_only = OFF');
    expect((await writes()).map(({ status }) => status)).toEqual([200, 200, 204]);
    await application.stop();
  });
});
