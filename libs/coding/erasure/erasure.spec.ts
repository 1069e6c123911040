import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { AnalysisService, CodingsService, SourcesService, ThemeQuotesService, ThemesService } from '#coding';
import { ActivityService, newId, READER } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aCode } from '../../../test/support/coding.ts';
import { aLink, aResponseId, aRound, fullAnswers, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aPerson, aProject, type TestProject } from '../../../test/support/people.ts';

/** Every table that holds something of one person's answers. */
const tables = [
  ...['response', 'participant', 'quarantined_response', 'answer_repair', 'response_draft', 'source'],
  ...['segment', 'coding', 'theme_quote'],
] as const;
type Link = Awaited<ReturnType<typeof aLink>>;

describe.each(databases)('the erasure of answers on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let round: Awaited<ReturnType<typeof aRound>>;
  let alina: HttpClient;
  const reason = 'Bitte der Person vom 3. März';
  const actor = () => new HttpClient(application.url);
  const saying = (bedarf: string, more = {}) => fullAnswers({ bedarf, zitat: 'woertlich', ...more });
  const eraseLink = ({ id }: { id: string }, body: object = { reason }, client = alina) =>
    client.post(`${round.path}/invitations/${id}/erasure`, body);
  const eraseOne = (id: string, body: object = { reason }) => alina.post(`${round.path}/responses/${id}/erasure`, body);
  const personal = () => aLink(application, round, project);
  const responses = async () =>
    ((await alina.get(`${round.path}/responses`)).body as { items: { id: string }[] }).items;
  const linkState = async ({ id }: Link) => {
    const { items } = (await alina.get(`${round.path}/invitations`)).body as { items: { id: string; state: string }[] };
    return items.find((link) => link.id === id)?.state;
  };
  const deeds = async () =>
    (await application.get(ActivityService).latest(project.id, 100)).filter(
      ({ action }) => action === 'response.erased',
    );
  const rowsOf = async () => {
    const reader = application.app.get<DataSource>(getDataSourceToken(READER));
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const rows: unknown[] = await reader.query(`SELECT * FROM ${table} WHERE project_id = '${project.id}'`);
      counts[table] = rows.length;
    }
    return counts;
  };

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

  /** Some who answered and were coded with the one code of a theme; the words of each are chosen as quotes. */
  async function aTheme(texts: readonly string[]) {
    const lead = (await aPerson(application, 'alina')).id;
    const answered: { link: Link; id: string }[] = [];
    for (const text of texts) {
      const [link, id] = [await personal(), aResponseId()];
      await submit(actor(), link, saying(text), id);
      answered.push({ link, id });
    }
    await application.get(SourcesService).catchUp(project.id);
    const code = await aCode(project, alina, 'Zeit');
    const sources = await application.get(SourcesService).ofAnswers(project.id);
    const codings: string[] = [];
    for (const [at, { id: responseId }] of answered.entries()) {
      const source = sources.find((one) => one.responseId === responseId && one.question === 'bedarf')?.id ?? '';
      const judgement = { codeId: code.id, start: 0, end: texts[at]?.length ?? 0, stance: null, stair: null };
      const coding = { id: newId(), sourceId: source, ...judgement };
      codings.push((await application.get(CodingsService).put(project.id, coding, lead)).id);
    }
    const theme = newId();
    await application.get(ThemesService).create(project.id, { id: theme, title: 'Zeit', codeIds: [code.id] }, lead);
    await application.get(ThemeQuotesService).choose(project.id, theme, codings, lead);
    return { answered, theme };
  }
  const figuresOf = async (theme: string) => (await alina.get(`${project.path}/themes/${theme}/figures`)).body;
  const csv = async (query = '') => (await alina.get(`${project.path}/exports/themes.csv${query}`)).text;

  it('takes a response with its sources, codings and quotes, and no figure counts her any more', async () => {
    const texts = ['Erste Stimme', 'Zweite', 'Dritte', 'Vierte', 'Fünfte', 'Sechste', 'Siebte'];
    const { answered, theme } = await aTheme(texts);
    const before = await rowsOf();
    expect(before).toMatchObject({ response: 7, participant: 7, coding: 7, segment: 7, theme_quote: 7 });
    expect(await figuresOf(theme)).toMatchObject({ figures: { persons: 7 } });
    expect(await csv()).toContain('Erste Stimme');
    const { items } = (await alina.get(`${project.path}/snapshots`)).body as { items: { id: string }[] };
    const snapshot = `?snapshot=${items[0]?.id ?? ''}`;

    const [first] = answered;
    expect(await eraseLink(first?.link ?? { id: '' })).toMatchObject({ status: 204 });
    expect(await rowsOf()).toEqual({
      ...before,
      ...{ response: 6, participant: 6, coding: 6, segment: 6, theme_quote: 6 },
      source: ((before['source'] ?? 0) / 7) * 6,
    });
    expect(await figuresOf(theme)).toMatchObject({ figures: { persons: 6 } });
    expect(JSON.stringify(await figuresOf(theme))).not.toContain('Erste Stimme');
    expect(await csv()).not.toContain('Erste Stimme');
    expect(await csv(snapshot)).not.toContain('Erste Stimme');
    expect(await csv(snapshot)).toContain('Zweite');
    expect((await alina.get(round.path)).body).toMatchObject({ counts: { responses: 6 } });
  });

  it('reaches a snapshot that is being taken: her words are not frozen', async () => {
    const texts = ['Erste Stimme', 'Zweite', 'Dritte', 'Vierte', 'Fünfte', 'Sechste', 'Siebte'];
    const { answered } = await aTheme(texts);
    const analysis = application.get(AnalysisService);
    const ofProject = analysis.ofProject.bind(analysis);
    jest.spyOn(analysis, 'ofProject').mockImplementationOnce(async (...given) => {
      const counted = await ofProject(...given);
      expect((await eraseLink(answered[0]?.link ?? { id: '' })).status).toBe(204);
      return counted;
    });
    const file = await csv();
    expect(file).not.toContain('Erste Stimme');
    expect(file).toContain('Zweite');
  });

  it('records who did it and why, and nothing of the answers', async () => {
    const [link, id] = [await personal(), aResponseId()];
    await submit(actor(), link, saying('Geheim'), id);
    await eraseLink(link, { reason: `  ${reason} ` });
    const alinaId = (await aPerson(application, 'alina')).id;
    expect(await deeds()).toMatchObject([{ by: alinaId, subjectId: link.id, facts: { reason } }]);
    expect(JSON.stringify(await deeds())).not.toMatch(new RegExp(`Geheim|${id}`));
  });

  it('says that nothing is stored when it is done again, and changes nothing', async () => {
    const link = await personal();
    expect((await eraseLink(link)).body).toMatchObject({ slug: 'nothing-stored' });
    expect(await linkState(link)).toBe('invited');
    await submit(actor(), link);
    expect((await eraseLink(link)).status).toBe(204);
    expect((await eraseLink(link)).body).toMatchObject({ slug: 'nothing-stored' });
    expect(await deeds()).toHaveLength(1);
  });

  it('lets the link lead nowhere until the lead renews it; then it can be answered anew', async () => {
    const [link, id] = [await personal(), aResponseId()];
    await submit(actor(), link, saying('Einmal'), id);
    await eraseLink(link);
    expect(await linkState(link)).toBe('revoked');
    expect((await submit(actor(), link, saying('Einmal'), id)).body).toMatchObject({ slug: 'link-unknown' });
    const { path } = (await alina.post(`${round.path}/invitations/${link.id}/renew`)).body as { path: string };
    const renewed = { respond: path.replace('/b/', '/api/respond/') };
    expect((await submit(actor(), renewed)).body).toEqual({ status: 'accepted' });
    expect(await linkState(link)).toBe('answered');
  });

  it('takes what was changed in answers before they were accepted', async () => {
    const [link, id] = [await personal(), aResponseId()];
    await submit(actor(), link, fullAnswers({ zielklarheit: 99 }), id);
    const changes = [{ place: '/zielklarheit', to: 4 }];
    const repair = { changes, note: 'Zahlendreher', anyway: false };
    expect((await alina.post(`${round.path}/quarantine/${id}/repair`, repair)).status).toBe(200);
    expect(await rowsOf()).toMatchObject({ response: 1, quarantined_response: 1, answer_repair: 1 });
    expect((await eraseLink(link)).status).toBe(204);
    expect(await rowsOf()).toMatchObject({ response: 0, quarantined_response: 0, answer_repair: 0 });
  });

  it('takes what stands in quarantine, what was accepted from there, and a draft', async () => {
    const [refused, accepted, drafted] = [await personal(), await personal(), await personal()];
    const taken = aResponseId();
    await submit(actor(), refused, fullAnswers({ zielklarheit: 99 }));
    await submit(actor(), accepted, fullAnswers({ zielklarheit: 99 }), taken);
    expect((await alina.post(`${round.path}/quarantine/${taken}/accept`, { note: 'ja' })).status).toBe(200);
    const draft = { revision: 0, answers: { bedarf: 'halb' }, locale: 'de', page: 1 };
    await actor().put(`${drafted.respond}/drafts/${aResponseId()}`, draft);
    const stored = { response: 1, participant: 1, quarantined_response: 2, response_draft: 1 };
    expect(await rowsOf()).toMatchObject(stored);
    for (const link of [refused, accepted, drafted]) expect((await eraseLink(link)).status).toBe(204);
    const nothing = { response: 0, participant: 0, quarantined_response: 0, response_draft: 0 };
    expect(await rowsOf()).toMatchObject(nothing);
  });

  it('takes one response from its page; the record names the round alone', async () => {
    const [link, id, other] = [await personal(), aResponseId(), aResponseId()];
    await submit(actor(), link, saying('Ein Kind heißt so'), id);
    await submit(actor(), await personal(), saying('Bleibt'), other);
    expect((await eraseOne(id)).status).toBe(204);
    expect(await responses()).toMatchObject([{ id: other }]);
    expect(await linkState(link)).toBe('revoked');
    expect(await deeds()).toMatchObject([{ subjectId: round.id, facts: { reason } }]);
    expect((await eraseOne(id)).body).toMatchObject({ slug: 'not-found' });
    expect(await deeds()).toHaveLength(1);
  });

  it('asks for the right round, a link that is there, and a reason of at most 500 characters', async () => {
    const [link, id] = [await personal(), aResponseId()];
    await submit(actor(), link, saying('Bleibt'), id);
    const elsewhere = `${project.path}/rounds/${(await aRound(application, project)).id}`;
    for (const path of [`${elsewhere}/invitations/${link.id}`, `${elsewhere}/responses/${id}`]) {
      expect((await alina.post(`${path}/erasure`, { reason })).body).toMatchObject({ slug: 'not-found' });
    }
    expect((await eraseLink({ id: newId() })).body).toMatchObject({ slug: 'not-found' });
    for (const wrong of [{}, { reason: ' ' }, { reason: 'x'.repeat(501) }]) {
      expect((await eraseLink(link, wrong)).body).toMatchObject({ slug: 'invalid-input' });
      expect((await eraseOne(id, wrong)).body).toMatchObject({ slug: 'invalid-input' });
    }
    expect((await eraseLink(link, { reason }, await project.as('chiara'))).body).toMatchObject({
      slug: 'role-may-not',
    });
    expect(await responses()).toMatchObject([{ id }]);
  });

  it('finds nothing through an open link', async () => {
    const link = await aLink(application, round, project, { kind: 'open' });
    await submit(actor(), link);
    expect((await eraseLink(link)).body).toMatchObject({ slug: 'link-not-personal' });
  });

  it('finds nothing through a link of an anonymous project, and still takes one response from its page', async () => {
    await begin('anonymous');
    const [link, id] = [await personal(), aResponseId()];
    await submit(actor(), link, saying('Anonym'), id);
    expect((await eraseLink(link)).body).toMatchObject({ slug: 'answers-not-linked' });
    expect((await eraseOne(id)).status).toBe(204);
    expect(await rowsOf()).toMatchObject({ response: 0, participant: 0 });
    expect(await linkState(link)).toBe('invited');
    expect((await submit(actor(), link)).body).toMatchObject({ slug: 'already-answered' });
    expect(JSON.stringify(await deeds())).not.toMatch(new RegExp(`${id}|${link.id}`));
  });
});
