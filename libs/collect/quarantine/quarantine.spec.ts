import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ActivityService, newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { acceptedResponses, aLink, aResponseId, aRound, fullAnswers, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

describe.each(databases)('the quarantine, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let alina: HttpClient;
  let link: { respond: string };
  let path: string;
  const actor = () => new HttpClient(application.url);
  const wrong = fullAnswers({ zielklarheit: 99, bedarf: '<b>=1+1</b>' });
  const refuse = async (answers: object = wrong, id = aResponseId()) => {
    const answer = await submit(actor(), link, answers, id);
    expect(answer.body).toEqual({ status: 'received' });
    return id;
  };

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application, { mode: 'pseudonymous' });
    alina = await project.as('alina');
    const round = await aRound(application, project);
    path = `${round.path}/quarantine`;
    link = await aLink(application, round, project);
  });

  it('keeps what was refused as it came, with the reasons in the language of the actor', async () => {
    const id = await refuse();
    const { body } = await alina.get(path);
    expect(body).toMatchObject({
      items: [
        {
          id,
          state: 'open',
          locale: 'de',
          reasons: [
            { question: 'zielklarheit', kind: 'not-offered', message: 'Diese Antwort stand nicht zur Auswahl.' },
          ],
        },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('=1+1');
    const { raw } = (await alina.get(`${path}/${id}`)).body as { raw: string };
    expect(JSON.parse(raw)).toEqual(wrong);
    expect(await acceptedResponses(application, project)).toEqual([]);
  });

  it('gives whoever sends the same again the same answer, and the link is used up', async () => {
    const id = await refuse();
    await refuse(wrong, id);
    expect((await submit(actor(), link)).body).toMatchObject({ slug: 'already-answered' });
    expect((await submit(actor(), link, fullAnswers(), id)).body).toMatchObject({ slug: 'response-id-conflict' });
  });

  it('lets the lead accept after all, with a note, once', async () => {
    const id = await refuse();
    const accepted = await alina.post(`${path}/${id}/accept`, { note: 'Tippfehler in der Skala' });
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      decidedBy: 'Alina Arslan',
      note: 'Tippfehler in der Skala',
    });
    expect(await acceptedResponses(application, project)).toMatchObject([
      { responseId: id, quotePermission: 'paraphrase', answers: { bedarf: '<b>=1+1</b>', zielklarheit: 99 } },
    ]);
    expect((await alina.post(`${path}/${id}/accept`, { note: 'noch einmal' })).body).toMatchObject({
      slug: 'quarantine-decided',
    });
    expect((await alina.post(`${path}/${id}/discard`, { note: 'doch nicht' })).body).toMatchObject({
      slug: 'quarantine-decided',
    });
    const deeds = await application.get(ActivityService).latest(project.id, 5);
    expect(deeds[0]).toMatchObject({ action: 'quarantine.accepted', subjectId: id, facts: {} });
  });

  it('lets two leads decide at once, and one of them wins', async () => {
    const id = await refuse();
    const both = await Promise.all([
      alina.post(`${path}/${id}/accept`, { note: 'ja' }),
      alina.post(`${path}/${id}/discard`, { note: 'nein' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('lets the lead discard; the text stays and the personal link can be answered again', async () => {
    const id = await refuse();
    expect((await alina.post(`${path}/${id}/discard`, { note: 'Test' })).body).toMatchObject({ state: 'discarded' });
    expect((await alina.get(`${path}/${id}`)).body).toMatchObject({
      state: 'discarded',
      raw: expect.stringContaining('=1+1'),
    });
    expect((await submit(actor(), link)).body).toEqual({ status: 'accepted' });
  });

  it('asks the judge again and says what is wrong today', async () => {
    const id = await refuse();
    expect((await alina.post(`${path}/${id}/judge`)).body).toMatchObject({
      state: 'open',
      reasons: [{ question: 'zielklarheit' }],
    });
  });

  it('asks for the reason of a decision', async () => {
    const id = await refuse();
    expect((await alina.post(`${path}/${id}/accept`, { note: ' ' })).body).toMatchObject({ slug: 'invalid-input' });
    expect((await alina.post(`${path}/${id}/discard`, {})).body).toMatchObject({ slug: 'invalid-input' });
  });

  it('has nothing for somebody who asks for what is not there', async () => {
    expect((await alina.get(`${path}/${newId()}`)).status).toBe(404);
    expect((await (await project.as('bruno')).get(path)).body).toMatchObject({ slug: 'role-may-not' });
  });
});
