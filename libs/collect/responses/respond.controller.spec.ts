import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import {
  acceptedResponses,
  aLink,
  aResponseId,
  aRound,
  fullAnswers,
  leastAnswers,
  someGroups,
  submit,
} from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { dayInGermany } from '#domain';
import { ResponsesService } from './responses.service.ts';
import { RoundsService } from '../rounds/rounds.service.ts';
import { InvitationsService } from '../invitations/invitations.service.ts';

const days = (from: number) => dayInGermany(new Date(Date.now() + from * 86_400_000));

describe.each(databases)('an actor with a link, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let actor: HttpClient;
  const responses = () => application.get(ResponsesService);
  const all = () => acceptedResponses(application, project);

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application, { mode: 'pseudonymous' });
    actor = new HttpClient(application.url);
  });

  it('sees what is asked, by whom and what for, and looking changes nothing', async () => {
    const link = await aLink(application, await aRound(application, project), project);
    for (let times = 0; times < 3; times += 1) {
      const { status, body, headers } = await actor.get(link.respond);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(body).toMatchObject({
        project: { title: project.title, municipality: 'Stadt Lindenau', mode: 'pseudonymous' },
        link: 'personal',
        languages: ['de', 'en'],
        content: { pages: expect.any(Array) },
        draft: null,
      });
      expect(JSON.stringify(body)).not.toContain(link.label);
    }
    expect((await submit(actor, link)).status).toBe(200);
  });

  it('submits once: answers, group and permission to quote arrive with the later rooms', async () => {
    const groups = await someGroups(application, project);
    const link = await aLink(application, await aRound(application, project), project, {
      groupId: groups['kitas-nord'] ?? null,
    });
    const answered = await submit(actor, link);
    expect(answered).toMatchObject({ status: 200, body: { status: 'accepted' } });
    expect(await all()).toMatchObject([
      { groupId: groups['kitas-nord'], quotePermission: 'paraphrase', locale: 'de', answers: fullAnswers() },
    ]);
    expect(await submit(actor, link)).toMatchObject({ status: 409, body: { slug: 'already-answered' } });
    expect((await actor.get(link.respond)).body).toMatchObject({ slug: 'already-answered' });
  });

  it('is too late where the round closes or the link is withdrawn while the answers are looked at', async () => {
    const round = await aRound(application, project);
    const links = await Promise.all(
      Array.from({ length: 12 }, () => aLink(application, round, project, { kind: 'open' })),
    );
    const arriving = links.map((link) => submit(actor, link));
    const closed = application.get(RoundsService).close(project.id, round.id, round.revision, null);
    const [answers] = await Promise.all([Promise.all(arriving), closed]);
    const accepted = answers.filter(({ status }) => status === 200).length;
    expect((await all()).length).toBe(accepted);
    const late = await submit(actor, links[0] ?? { respond: '' });
    expect(late.body).toMatchObject({ slug: 'round-closed' });
    for (const { status, body } of answers) if (status !== 200) expect(body).toMatchObject({ slug: 'round-closed' });
  });

  it.each(['personal', 'open'] as const)(
    'who lost the connection of a %s link sends the same again and gets the same answer, even after the round has closed',
    async (linkKind) => {
      const round = await aRound(application, project);
      const link = await aLink(application, round, project, { kind: linkKind });
      const id = aResponseId();
      await submit(actor, link, fullAnswers(), id);
      expect(await submit(actor, link, fullAnswers(), id)).toMatchObject({ status: 200, body: { status: 'accepted' } });
      await application.get(RoundsService).close(project.id, round.id, round.revision, null);
      expect(await submit(actor, link, fullAnswers(), id)).toMatchObject({ status: 200, body: { status: 'accepted' } });
      const other = await submit(actor, link, fullAnswers({ bedarf: 'etwas anderes' }), id);
      expect(other).toMatchObject({ status: 409, body: { slug: 'response-id-conflict' } });
      expect(await all()).toHaveLength(1);
    },
  );

  it('finds nothing behind a link for many that is withdrawn, however lately it took answers', async () => {
    const round = await aRound(application, project);
    const link = await aLink(application, round, project, { kind: 'open' });
    expect((await submit(actor, link)).status).toBe(200);
    await application.get(InvitationsService).revoke(project.id, round.id, link.id, newId());
    expect((await submit(actor, link)).body).toMatchObject({ slug: 'link-unknown' });
    expect(await all()).toHaveLength(1);
  });

  it('who presses twice at once with a personal link is counted once', async () => {
    const link = await aLink(application, await aRound(application, project), project);
    const twice = await Promise.all([submit(actor, link), submit(actor, link)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await all()).toHaveLength(1);
  });

  it.each(['personal', 'open'] as const)(
    'whose browser sends the same twice at once over a %s link is told twice that it arrived',
    async (linkKind) => {
      const link = await aLink(application, await aRound(application, project), project, { kind: linkKind });
      const id = aResponseId();
      const same = () => submit(actor, link, fullAnswers(), id);
      const answers = await Promise.all([same(), same(), same()]);
      expect(answers.map(({ body }) => body)).toEqual(Array(3).fill({ status: 'accepted' }));
      expect(await all()).toHaveLength(1);
    },
  );

  it('shares an open link with a room full of phones', async () => {
    const link = await aLink(application, await aRound(application, project), project, { kind: 'open' });
    const answers = await Promise.all(Array.from({ length: 12 }, () => submit(actor, link, leastAnswers)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await responses().countParticipants(project.id)).toBe(12);
  });

  it('is told when the round opens, that it is being prepared, and that it is closed', async () => {
    const meets = async (wanted: Parameters<typeof aRound>[2], slug: string) => {
      const link = await aLink(application, await aRound(application, project, wanted), project);
      for (const answer of [await actor.get(link.respond), await submit(actor, link)]) {
        expect(answer.body).toMatchObject({ slug });
      }
      return (await actor.get(link.respond)).body;
    };
    await meets({ status: 'draft' }, 'round-in-preparation');
    await meets({ status: 'closed' }, 'round-closed');
    const early = await meets({ opensOn: days(3) }, 'round-not-open-yet');
    expect(early).toMatchObject({ detail: expect.stringMatching(/öffnet am \d+\. \p{L}+ \d{4}/u) });
    expect(await all()).toEqual([]);
  });

  it('may answer from the first to the last day', async () => {
    const round = await aRound(application, project, { opensOn: days(0), closesOn: days(0) });
    const link = await aLink(application, round, project);
    expect((await submit(actor, link)).body).toEqual({ status: 'accepted' });
  });

  it('cannot tell unknown, revoked, replaced and malformed links apart', async () => {
    const round = await aRound(application, project);
    const revoked = await aLink(application, round, project);
    await application.get(InvitationsService).revoke(project.id, round.id, revoked.id, newId());
    const replaced = await aLink(application, round, project);
    await application.get(InvitationsService).renew(project.id, round.id, replaced.id, newId());
    const tokens = [revoked.token, replaced.token, 'A'.repeat(22), 'x', '%00', "' OR 1=1 --", 'A'.repeat(150)];
    for (const token of tokens) {
      const respond = `/api/respond/${encodeURIComponent(token)}`;
      for (const answer of [await actor.get(respond), await submit(actor, { respond }, leastAnswers)]) {
        expect({ ...(answer.body as object), request: '' }).toMatchObject({ slug: 'link-unknown', status: 404 });
      }
    }
  });

  it('who guesses links is stopped, while the others behind the same address go on', async () => {
    const link = await aLink(application, await aRound(application, project), project);
    const guesses = Array.from({ length: 120 }, () =>
      actor.get(`/api/respond/${newId().replaceAll('-', '').slice(0, 22)}`),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses).toContain(429);
    expect((await actor.get(link.respond)).status).toBe(200);
    expect((await submit(actor, link)).status).toBe(200);
  });

  it('keeps HTML and formulas as the text they are', async () => {
    const link = await aLink(application, await aRound(application, project), project);
    const words = '=HYPERLINK("http://x";"y") <script>alert(1)</script>\u0000 Kindertagesta\u0308tte\r\nZeile';
    await submit(actor, link, fullAnswers({ bedarf: words }));
    const [response] = await all();
    expect(response?.answers['bedarf']).toBe(
      '=HYPERLINK("http://x";"y") <script>alert(1)</script> Kindertagestätte\nZeile',
    );
  });

  it('is accepted in the numbers that those who run it see', async () => {
    const link = await aLink(application, await aRound(application, project), project);
    const counted = async () =>
      Number(/responses_accepted_total (\d+)/.exec((await actor.get('/api/metrics')).text)?.[1]);
    const before = await counted();
    await submit(actor, link);
    expect(await counted()).toBe(before + 1);
  });
});

describe.each(databases)('accepted responses, on %s', (kind) => {
  let application: TestApplication;
  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());

  it('are taken for coding once', async () => {
    const project = await aProject(application);
    const link = await aLink(application, await aRound(application, project), project, { kind: 'open' });
    const actor = new HttpClient(application.url);
    for (let n = 0; n < 3; n += 1) await submit(actor, link);
    const responses = application.get(ResponsesService);
    const first = await responses.takeForCoding(project.id, 2);
    expect(first).toHaveLength(2);
    await responses.markTaken(
      project.id,
      first.map(({ responseId }) => responseId),
    );
    const rest = await responses.takeForCoding(project.id, 10);
    expect(rest).toHaveLength(1);
    const seen = [...first, ...rest].map(({ responseId }) => responseId).sort();
    expect(seen).toEqual((await acceptedResponses(application, project)).map(({ responseId }) => responseId));
  });

  it('belong to one project alone', async () => {
    const [one, other] = [await aProject(application), await aProject(application)];
    const link = await aLink(application, await aRound(application, one), one, { kind: 'open' });
    await submit(new HttpClient(application.url), link);
    const responses = application.get(ResponsesService);
    expect(await responses.countParticipants(one.id)).toBe(1);
    expect(await responses.countParticipants(other.id)).toBe(0);
    expect(await responses.takeForCoding(other.id, 10)).toEqual([]);
  });
});
