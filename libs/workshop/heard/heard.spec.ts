import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Theme } from '#coding';
import { newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { aHeardTheme, aTheme, manyVoices } from '../../../test/support/themes.ts';

/** Twelve persons: six of the youth office, five of day-care, one of a school, who answered another question. */
const voices = [
  ...manyVoices('jugendamt', 6, 'Familien brauchen Zeit'),
  ...manyVoices('kita', 5, 'Uns fehlt Zeit für Gespräche'),
  { group: 'schule', says: [{ text: 'In der Schule fehlt Zeit', question: 'luecken', codes: [{ code: 'Zeit' }] }] },
] as const;

describe.each(databases)('the thread from a goal to what was said, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let deniz: HttpClient;
  let ewa: HttpClient;
  let zeit: Theme;
  let small: Theme;
  let workshop: string;
  let goal: string;

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application, { title: 'Präventionskette' });
    deniz = await project.as('deniz');
    ewa = await project.as('ewa');
    zeit = await aHeardTheme(application, project, {
      title: 'Zeit',
      groups: ['jugendamt', 'kita', 'schule'],
      voices,
      quotes: ['Familien brauchen Zeit 1', 'In der Schule fehlt Zeit'],
    });
    small = await aTheme(application, project, 'Wovon niemand sprach');
    [workshop, goal] = [newId(), newId()];
    await deniz.put(`${project.path}/workshops/${workshop}`, { title: 'Werkstatt', day: '2026-10-14' });
    const themeIds = [small.id, zeit.id];
    await deniz.patch(`${project.path}/workshops/${workshop}`, { revision: 1, themeIds });
    const content = { title: 'Mehr Zeit', statement: 'Bis 2030 haben Familien mehr Zeit.', stair: 6, themeIds };
    await deniz.put(`${project.path}/goals/${goal}`, { workshopId: workshop, ...content });
  });
  afterAll(() => application.stop());

  const threadOfZeit = async () => {
    const { body } = await ewa.get(`${project.path}/goals/${goal}/thread`);
    const themes = Reflect.get(Object(body), 'themes') as { id: string }[];
    return themes.find(({ id }) => id === zeit.id);
  };

  it('shows how many persons of which actor group spoke of a theme, and hides small cells', async () => {
    expect(await threadOfZeit()).toMatchObject({
      figures: {
        persons: 12,
        byGroup: [
          { key: 'jugendamt', persons: 6 },
          { key: 'kita', persons: null },
          { key: 'schule', persons: null },
        ],
      },
    });
  });

  it('leads from a quote to its question and back, and names its group only where the cell is shown', async () => {
    const heard = await threadOfZeit();
    expect(heard).toMatchObject({
      quotes: [
        { text: 'Familien brauchen Zeit 1', group: { de: expect.any(String) } },
        { text: 'In der Schule fehlt Zeit', group: null },
      ],
      questions: [{ question: 'bedarf', title: { de: 'Was fehlt Familien?', en: 'What do families lack?' } }],
    });
    const [first] = Reflect.get(Object(heard), 'quotes') as { segmentId: string }[];
    expect(heard).toMatchObject({ questions: [{ quotes: [first?.segmentId] }] });
  });

  it('does not name a question that fewer than k persons answered so', async () => {
    expect(JSON.stringify(await threadOfZeit())).not.toContain('luecken');
  });

  it('leads from a theme back to its goals', async () => {
    expect(await threadOfZeit()).toMatchObject({ goals: [{ id: goal, title: 'Mehr Zeit' }] });
  });

  it('shows nothing counted of a theme that nobody spoke of', async () => {
    const { body } = await ewa.get(`${project.path}/goals/${goal}/thread`);
    const themes = Reflect.get(Object(body), 'themes') as { id: string }[];
    expect(themes.find(({ id }) => id === small.id)).toMatchObject({
      quotes: [],
      questions: [],
      figures: { persons: 0 },
    });
  });

  it('is printed a sheet a theme, in the order that the workshop gave them', async () => {
    const { body } = await ewa.get(`${project.path}/workshops/${workshop}/packet`);
    expect(body).toMatchObject({
      workshop: { title: 'Werkstatt', day: '2026-10-14' },
      project: { title: 'Präventionskette' },
      municipality: 'Stadt Lindenau',
      smallestCell: 5,
      themes: [{ title: 'Wovon niemand sprach' }, { title: 'Zeit', figures: { persons: 12 } }],
    });
  });

  it('is not there in another project', async () => {
    const other = await aProject(application);
    const alina = await other.as('alina');
    expect((await alina.get(`${other.path}/goals/${goal}/thread`)).status).toBe(404);
    expect((await alina.get(`${other.path}/workshops/${workshop}/packet`)).status).toBe(404);
  });
});
