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
});
