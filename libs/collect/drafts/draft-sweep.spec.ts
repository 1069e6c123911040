import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, today, UnitOfWork } from '#platform';
import { anInstance, startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aLink, aResponseId, aRound, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { RoundsService } from '../rounds/rounds.service.ts';
import { DraftEntity } from './draft.entity.ts';
import { DraftSweep } from './draft-sweep.ts';
import { DraftsRepository } from './drafts.repository.ts';

/** Days far from the limits, so that no test minds midnight. */
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

describe.each(databases)('a draft that nobody comes back to, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  const sweepIn = (days: number) => application.get(DraftSweep).sweep(inDays(days));
  const isKept = async (id: string) => (await application.get(DraftsRepository).byResponse(project.id, id)) !== null;

  async function aDraft(round: { id: string }): Promise<string> {
    const id = aResponseId();
    const link = await aLink(application, round, project);
    const draft = { revision: 0, answers: { bedarf: 'vertraulich' }, locale: 'de', page: 1 };
    expect((await new HttpClient(application.url).put(`${link.respond}/drafts/${id}`, draft)).status).toBe(200);
    return id;
  }

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application);
    await sweepIn(1_000);
  });

  it('is deleted after 90 days, and only then', async () => {
    const id = await aDraft(await aRound(application, project));
    expect(await sweepIn(80)).toBe(0);
    expect(await isKept(id)).toBe(true);
    expect(await sweepIn(100)).toBe(1);
    expect(await isKept(id)).toBe(false);
    expect(await sweepIn(100)).toBe(0);
  });

  it('is deleted 30 days after the last day of its round; those of other rounds stay', async () => {
    const over = await aDraft(await aRound(application, project, { closesOn: inDays(3) }));
    const open = await aDraft(await aRound(application, project));
    await sweepIn(25);
    expect([await isKept(over), await isKept(open)]).toEqual([true, true]);
    await sweepIn(40);
    expect([await isKept(over), await isKept(open)]).toEqual([false, true]);
  });

  it('is deleted 30 days after somebody closed its round, unless the round is open again', async () => {
    const rounds = application.get(RoundsService);
    const [closed, reopened] = [await aRound(application, project), await aRound(application, project)];
    const [gone, kept] = [await aDraft(closed), await aDraft(reopened)];
    await rounds.close(project.id, closed.id, closed.revision, null);
    const { revision } = await rounds.close(project.id, reopened.id, reopened.revision, null);
    await rounds.open(project.id, reopened.id, revision, null);
    await sweepIn(20);
    expect([await isKept(gone), await isKept(kept)]).toEqual([true, true]);
    await sweepIn(40);
    expect([await isKept(gone), await isKept(kept)]).toEqual([false, true]);
  });

  it('is deleted at once where its answers were submitted all the same', async () => {
    const id = aResponseId();
    const round = await aRound(application, project);
    const link = await aLink(application, round, project);
    await submit(new HttpClient(application.url), link, undefined, id);
    await insert({ responseId: id, roundId: round.id, updatedDay: today() });
    expect(await sweepIn(0)).toBe(1);
    expect(await isKept(id)).toBe(false);
  });

  it('stays behind a link of her own, where somebody else has submitted under its id', async () => {
    const id = aResponseId();
    const pseudonymous = await aProject(application, { mode: 'pseudonymous' });
    const round = await aRound(application, pseudonymous);
    const [hers, other] = [
      await aLink(application, round, pseudonymous),
      await aLink(application, round, pseudonymous),
    ];
    const actor = new HttpClient(application.url);
    const draft = { answers: { bedarf: 'halb' }, locale: 'de', revision: 0, page: 0 };
    expect((await actor.put(`${hers.respond}/drafts/${id}`, draft)).status).toBe(200);
    await submit(actor, other, undefined, id);
    await sweepIn(0);
    expect((await actor.get(hers.respond)).body).toMatchObject({ draft: { responseId: id } });
  });

  it('is deleted when the server starts, by whichever instance', async () => {
    const id = newId();
    const { id: roundId } = await aRound(application, project);
    await insert({ responseId: id, roundId, updatedDay: inDays(-100) });
    // Stopping waits for what was begun at the start.
    await Promise.all([1, 2].map(async () => (await anInstance(application.database)).stop()));
    expect(await isKept(id)).toBe(false);
  });

  const insert = (draft: Pick<DraftEntity, 'responseId' | 'roundId' | 'updatedDay'>) => {
    const unit = application.get(UnitOfWork);
    const rest = { invitationId: null, revision: 1, answers: {}, locale: 'de', page: 0 };
    return unit.run(() => unit.writer.insert(DraftEntity, { projectId: project.id, ...rest, ...draft }));
  };
});
