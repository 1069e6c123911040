import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aLink, aResponseId, aRound, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { EntranceService } from '../responses/entrance.service.ts';
import { DraftsRepository } from './drafts.repository.ts';

describe.each(databases)('a draft, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let actor: HttpClient;
  let link: { respond: string };
  const save = (id: string, revision: number, bedarf: string, page = 1) =>
    actor.put(`${link.respond}/drafts/${id}`, { revision, answers: { bedarf }, locale: 'de', page });
  const read = (id: string) => actor.get(`${link.respond}/drafts/${id}`);

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application);
    actor = new HttpClient(application.url);
    link = await aLink(application, await aRound(application, project), project);
  });

  it('is there again, word for word, and grows with every change', async () => {
    const id = aResponseId();
    expect((await save(id, 0, 'Ein Wort')).body).toEqual({ revision: 1 });
    expect((await save(id, 1, 'Ein Wort mehr', 2)).body).toEqual({ revision: 2 });
    expect((await read(id)).body).toEqual({
      responseId: id,
      revision: 2,
      answers: { bedarf: 'Ein Wort mehr' },
      locale: 'de',
      page: 2,
    });
  });

  it('that is stale is refused and carries the newer one; nothing is overwritten', async () => {
    const id = aResponseId();
    await save(id, 0, 'am Telefon');
    await save(id, 1, 'am Rechner weitergeschrieben');
    expect(await save(id, 1, 'wieder am Telefon')).toMatchObject({
      status: 409,
      body: { slug: 'stale-draft', draft: { revision: 2, answers: { bedarf: 'am Rechner weitergeschrieben' } } },
    });
    expect((await save(id, 2, 'beides')).body).toEqual({ revision: 3 });
  });

  it('whose acknowledgement was lost can be sent again', async () => {
    const id = aResponseId();
    await save(id, 0, 'Wort');
    expect(await save(id, 0, 'Wort')).toMatchObject({ status: 200, body: { revision: 1 } });
  });

  it('written by two tabs at once is kept from one and handed to the other', async () => {
    const id = aResponseId();
    const both = await Promise.all([save(id, 0, 'links'), save(id, 0, 'rechts')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await save(id, 1, 'weiter');
    const again = await Promise.all([save(id, 2, 'links'), save(id, 2, 'rechts'), save(id, 2, 'Mitte')]);
    expect(again.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(again.every(({ status, body }) => status === 200 || (body as { slug: string }).slug === 'stale-draft')).toBe(
      true,
    );
  });

  it('is gone once the answers are submitted, and one that comes late changes nothing', async () => {
    const id = aResponseId();
    link = await aLink(application, await aRound(application, project), project, { kind: 'open' });
    await save(id, 0, 'halb');
    expect((await submit(actor, link, undefined, id)).body).toEqual({ status: 'accepted' });
    expect((await read(id)).status).toBe(404);
    expect(await save(id, 1, 'zu spät')).toMatchObject({ status: 409, body: { slug: 'already-answered' } });
  });

  it('is not found through a link of another round, nor overwritten', async () => {
    const id = aResponseId();
    await save(id, 0, 'meins');
    const first = link;
    link = await aLink(application, await aRound(application, project), project);
    expect((await read(id)).status).toBe(404);
    expect(await save(id, 1, 'deins')).toMatchObject({ status: 409, body: { slug: 'response-id-conflict' } });
    link = first;
    expect((await read(id)).body).toMatchObject({ answers: { bedarf: 'meins' } });
  });

  it('behind a personal link is gone on with on another device in a pseudonymous project', async () => {
    const pseudonymous = await aProject(application, { mode: 'pseudonymous' });
    link = await aLink(application, await aRound(application, pseudonymous), pseudonymous);
    const id = aResponseId();
    await save(id, 0, 'unterwegs');
    expect((await actor.get(link.respond)).body).toMatchObject({ draft: { responseId: id, revision: 1 } });
    expect(await save(aResponseId(), 0, 'am Schreibtisch')).toMatchObject({
      status: 409,
      body: { slug: 'stale-draft', draft: { responseId: id, answers: { bedarf: 'unterwegs' } } },
    });
  });

  it('behind a personal link stays, whatever is submitted under its id through another', async () => {
    const pseudonymous = await aProject(application, { mode: 'pseudonymous' });
    const round = await aRound(application, pseudonymous);
    link = await aLink(application, round, pseudonymous);
    const id = aResponseId();
    await save(id, 0, 'meins');
    await submit(actor, await aLink(application, round, pseudonymous), undefined, id);
    expect((await actor.get(link.respond)).body).toMatchObject({ draft: { answers: { bedarf: 'meins' } } });
  });

  it('is not told to anybody who merely has the link of an anonymous project', async () => {
    await save(aResponseId(), 0, 'vertraulich');
    const { body } = await actor.get(link.respond);
    expect(body).toMatchObject({ draft: null });
    expect(JSON.stringify(body)).not.toContain('vertraulich');
  });

  it('that was on its way when all of a link was deleted does not come back', async () => {
    project = await aProject(application, { mode: 'pseudonymous' });
    const round = await aRound(application, project);
    const personal = await aLink(application, round, project);
    link = personal;
    await save(aResponseId(), 0, 'halb');
    const alina = await project.as('alina');
    const entrance = application.get(EntranceService);
    const enter = entrance.enter.bind(entrance);
    jest.spyOn(entrance, 'enter').mockImplementationOnce(async (...given) => {
      const entered = await enter(...given);
      const erasure = `${round.path}/invitations/${personal.id}/erasure`;
      expect((await alina.post(erasure, { reason: 'Bitte der Person' })).status).toBe(204);
      return entered;
    });
    const id = aResponseId();
    expect((await save(id, 0, 'zu spät')).body).toMatchObject({ slug: 'link-unknown' });
    expect(await application.get(DraftsRepository).byResponse(project.id, id)).toBeNull();
  });

  it.each([
    [{ revision: -1, answers: {}, locale: 'de', page: 0 }, 422],
    [{ revision: 0, answers: {}, locale: 'de', page: 'zwei' }, 422],
    [{ revision: 0, answers: { a: Array(5_000).fill(0) }, locale: 'de', page: 0 }, 422],
    [{ revision: 0, answers: [], locale: 'de', page: 0 }, 422],
  ])('that no form makes is refused: %#', async (draft, status) => {
    expect((await actor.put(`${link.respond}/drafts/${aResponseId()}`, draft)).status).toBe(status);
  });
});
