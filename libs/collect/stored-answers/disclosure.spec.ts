import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ActivityService, newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aLink, aResponseId, aRound, fullAnswers, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aPerson, aProject, type TestProject } from '../../../test/support/people.ts';

describe.each(databases)('the disclosure of what one person has answered, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let round: Awaited<ReturnType<typeof aRound>>;
  let alina: HttpClient;
  const reason = 'Anruf vom 3. März';
  const actor = () => new HttpClient(application.url);
  const personal = () => aLink(application, round, project);
  const disclose = ({ id }: { id: string }, body: object = { reason }, client = alina) =>
    client.post(`${round.path}/invitations/${id}/disclosure`, body);
  const deeds = async () =>
    (await application.get(ActivityService).latest(project.id, 100)).filter(
      ({ action }) => action === 'response.disclosed',
    );

  async function begin(mode: 'pseudonymous' | 'anonymous') {
    project = await aProject(application, { mode });
    round = await aRound(application, project);
    alina = await project.as('alina');
  }
  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(() => begin('pseudonymous'));

  it('shows the response as its page does, and records who asked and why', async () => {
    const [link, id] = [await personal(), aResponseId()];
    await submit(actor(), link, fullAnswers(), id);
    await submit(actor(), await personal());
    const { status, body } = await disclose(link, { reason: `  ${reason} ` });
    const page = await alina.get(`${round.path}/responses/${id}`);
    expect([status, body]).toEqual([200, { response: page.body, quarantined: [] }]);
    const by = (await aPerson(application, 'alina')).id;
    expect(await deeds()).toMatchObject([{ by, subjectId: link.id, facts: { reason } }]);
  });

  it('shows what stands in quarantine as it came', async () => {
    const [link, id] = [await personal(), aResponseId()];
    await submit(actor(), link, fullAnswers({ zielklarheit: 99 }), id);
    const { body } = await disclose(link);
    expect(body).toMatchObject({ response: null, quarantined: [{ id, raw: expect.stringContaining('99') }] });
    await alina.post(`${round.path}/quarantine/${id}/accept`, { note: 'ja' });
    expect((await disclose(link)).body).toMatchObject({ response: { id }, quarantined: [] });
  });

  it('records nothing where there is nothing to show, and says why', async () => {
    const [link, open] = [await personal(), await aLink(application, round, project, { kind: 'open' })];
    await submit(actor(), open);
    expect((await disclose(link)).body).toMatchObject({ slug: 'nothing-stored' });
    expect((await disclose(open)).body).toMatchObject({ slug: 'link-not-personal' });
    expect((await disclose({ id: newId() })).body).toMatchObject({ slug: 'not-found' });
    for (const wrong of [{}, { reason: ' ' }, { reason: 'x'.repeat(501) }]) {
      expect((await disclose(link, wrong)).body).toMatchObject({ slug: 'invalid-input' });
    }
    for (const name of ['bruno', 'chiara', 'deniz', 'ewa'] as const) {
      expect((await disclose(link, { reason }, await project.as(name))).body).toMatchObject({ slug: 'role-may-not' });
    }
    expect(await deeds()).toEqual([]);
  });

  it('is not possible in an anonymous project: nothing connects link and answers', async () => {
    await begin('anonymous');
    const link = await personal();
    await submit(actor(), link);
    expect((await disclose(link)).body).toMatchObject({ slug: 'answers-not-linked' });
    expect(await deeds()).toEqual([]);
  });
});
