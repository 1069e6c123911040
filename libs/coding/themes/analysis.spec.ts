import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnalysisService, ThemesService } from '#coding';
import { ProjectsService } from '#people';
import { newId } from '#platform';
import { addVoices, anAnalysis, type Voice } from '../../../test/support/analysis.ts';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { aPerson, aProject, type TestProject } from '../../../test/support/people.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';

/** Several people of one group who say the same, each in words of their own. */
const voices = (group: string, count: number, about: string, more: Partial<Voice> = {}): Voice[] =>
  Array.from({ length: count }, (_, n) => ({
    group,
    says: [{ text: `${about} ${group} ${n}`, codes: [{ code: 'Zeit', stance: n % 2 === 0 ? 'pro' : 'contra' }] }],
    ...more,
  }));

describe.each(databases)('what may be shown of a theme on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let lead: HttpClient;
  let theme: string;
  let codes: Map<string, string>;

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application);
    lead = await project.as('alina');
    codes = await anAnalysis(application, project, {
      groups: ['amt', 'kita', 'schule', 'schule/ogs'],
      codes: ['Zeit', 'Wege'],
      voices: [
        ...voices('amt', 9, 'Es fehlt Zeit.'),
        ...voices('kita', 2, 'Zeit fehlt auch uns.'),
        ...voices('schule', 4, 'Die Zeit reicht nicht.'),
        ...voices('ogs', 3, 'Nachmittags ist keine Zeit.'),
        { group: 'amt', says: [{ text: 'Nichts dazu.' }] },
      ],
    });
    theme = newId();
    await lead.put(`${project.path}/themes/${theme}`, { title: 'Zeit', codeIds: [codes.get('Zeit')] });
  });

  const figures = async (client = lead) => (await client.get(`${project.path}/themes/${theme}/figures`)).body;
  const passages = async (query = '') =>
    (await lead.get(`${project.path}/themes/${theme}/passages${query}`)).body as {
      items: { text: string; segmentId: string; sourceId: string; codings: { id: string }[] }[];
      next: string | null;
    };
  const choose = async (text: string) => {
    const passage = (await passages('?limit=200')).items.find((one) => one.text.startsWith(text));
    return lead.put(`${project.path}/themes/${theme}/quotes`, { codingIds: passage?.codings.map(({ id }) => id) });
  };

  it('counts persons once and by group of the top level, and hides what is about few', async () => {
    expect(await figures()).toMatchObject({
      smallestCell: 5,
      figures: {
        persons: 18,
        statements: 18,
        responses: 18,
        interviews: 0,
        groups: 3,
        byGroup: [
          { key: 'amt', name: { de: 'Gruppe amt', en: 'Group amt' }, persons: 9 },
          { key: 'kita', persons: null },
          { key: 'schule', persons: null },
        ],
        stances: { pro: 10, contra: 8, ambivalent: 0, neutral: 0 },
      },
    });
  });

  it('is the same for somebody who may not read answers', async () => {
    expect(await figures(await project.as('ewa'))).toEqual(await figures());
  });

  it('follows the smallest cell of the project', async () => {
    const { id: by } = await aPerson(application, 'alina');
    await application.get(ProjectsService).change(project.id, 1, { smallestCell: 20 }, by);
    expect(await figures()).toMatchObject({
      smallestCell: 20,
      figures: { persons: null, statements: null, groups: null },
    });
  });

  it('counts a person of two codes of the theme once, also after the codes were put together', async () => {
    const both = [
      { code: 'Zeit', stance: 'pro' as const },
      { code: 'Wege', stance: 'contra' as const },
    ];
    await addVoices(application, project, [{ group: 'amt', says: [{ text: 'Zeit und Wege.', codes: both }] }], codes);
    expect(await figures()).toMatchObject({ figures: { persons: 19, stances: { ambivalent: 0 } } });
    await lead.put(`${project.path}/themes/${theme}/codes/${codes.get('Wege')}`, {});
    const { theme: analysed } = await application.get(AnalysisService).ofTheme(project.id, theme);
    expect(analysed.figures.persons).toEqual({ kind: 'count', n: 19 });
    expect(analysed.figures.statements).toEqual({ kind: 'count', n: 19 });
  });

  it('shows only quotes that a person chose, with the group only where its number is shown', async () => {
    expect(await figures()).toMatchObject({ quotes: [] });
    expect((await choose('Es fehlt Zeit. amt 3')).status).toBe(200);
    expect(await figures()).toMatchObject({ quotes: [{ text: 'Es fehlt Zeit. amt 3', group: { de: 'Gruppe amt' } }] });
    await choose('Zeit fehlt auch uns. kita 1');
    expect(await figures()).toMatchObject({ quotes: [{ text: 'Zeit fehlt auch uns. kita 1', group: null }] });
  });

  it('refuses a quote that the actor did not allow, and one that is about something else', async () => {
    const more = [
      ...voices('amt', 1, 'Sagt es nur sinngemäß!', { permission: 'paraphrase' }),
      { group: 'amt', says: [{ text: 'Weite Wege.', codes: [{ code: 'Wege' }] }] },
    ];
    await addVoices(application, project, more, codes);
    expect((await choose('Sagt es nur')).body).toMatchObject({ slug: 'quote-not-permitted' });
    expect((await choose('Weite Wege')).body).toMatchObject({ slug: 'invalid-input' });
    const foreign = { codingIds: [newId()] };
    const { body } = await lead.put(`${project.path}/themes/${theme}/quotes`, foreign);
    expect(body).toMatchObject({ slug: 'quote-not-of-theme' });
    expect(await figures()).toMatchObject({ quotes: [] });
  });

  it('no longer shows a quote whose code has left the theme', async () => {
    await choose('Es fehlt Zeit. amt 3');
    await lead.delete(`${project.path}/themes/${theme}/codes/${codes.get('Zeit')}`);
    expect(await figures()).toMatchObject({ quotes: [], figures: { persons: 0 } });
  });

  it('opens to every passage, page by page, and each to its answer, which leads back to the theme', async () => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = await passages(`?limit=7${after === '' ? '' : `&after=${after}`}`);
      seen.push(...page.items.map(({ text }) => text));
      after = page.next;
    }
    expect(new Set(seen).size).toBe(18);
    const [first] = (await passages()).items;
    const { body } = await lead.get(`${project.path}/sources/${first?.sourceId}/thread`);
    expect(body).toMatchObject({
      text: first?.text,
      question: { de: 'Was fehlt Familien?', en: 'What do families lack?' },
      codings: [{ code: { name: 'Zeit' }, theme: { id: theme, title: 'Zeit' }, coder: 'Alina Arslan' }],
    });
  });

  it('can be read by stance and by what may be quoted', async () => {
    const silent = voices('amt', 1, 'Bitte nicht zitieren.', { permission: 'none' });
    await addVoices(application, project, silent, codes);
    expect((await passages('?limit=200&stance=contra')).items).toHaveLength(8);
    expect((await passages('?limit=200&quotable=true')).items).toHaveLength(18);
  });

  it('keeps the passages from those who may not read answers', async () => {
    for (const name of ['deniz', 'ewa'] as const) {
      const { body } = await (await project.as(name)).get(`${project.path}/themes/${theme}/passages`);
      expect(body).toMatchObject({ slug: 'role-may-not' });
    }
  });

  it('of a theme without codes is nothing at all, and zeros are true', async () => {
    const empty = newId();
    await application.get(ThemesService).create(project.id, { id: empty, title: 'Leer' }, newId());
    const { body } = await lead.get(`${project.path}/theme-figures`);
    expect(body).toMatchObject({
      items: [{ themeId: theme }, { themeId: empty, persons: 0, statements: 0, pctPersons: 0 }],
    });
  });

  it('tells the lead what a theme was before', async () => {
    await lead.patch(`${project.path}/themes/${theme}`, { revision: 1, title: 'Zeit für Eltern' });
    const { body } = await lead.get(`${project.path}/themes/${theme}/history`);
    expect(body).toMatchObject({
      items: [
        { revision: 2, title: 'Zeit für Eltern', by: 'Alina Arslan' },
        { revision: 1, title: 'Zeit', codes: [{ name: 'Zeit' }] },
      ],
    });
  });
});
