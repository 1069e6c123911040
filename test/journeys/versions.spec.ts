import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { QuestionnairesService } from '#collect';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { aLink, aRound, submit } from '../support/collect.ts';
import { databases } from '../support/databases.ts';
import { HttpClient } from '../support/http-client.ts';
import { aPerson, aProject, type TestProject } from '../support/people.ts';

const both = (de: string, en: string) => ({ de, en });
const bedarf = (de: string, en: string) => ({ type: 'comment', name: 'bedarf', title: both(de, en), codable: true });
const file = (...elements: unknown[]) =>
  JSON.stringify(
    {
      locale: 'de',
      title: both('Befragung', 'Survey'),
      pages: [{ name: 'seite', title: both('Seite', 'Page'), elements }],
    },
    null,
    2,
  );
const skala = {
  ...{ type: 'rating', name: 'deckung', rateMax: 5 },
  title: both('Wie gut ist der Bedarf gedeckt?', 'How well are the needs met?'),
};
const first = file(bedarf('Was fehlt den Familien?', 'What do families lack?'), skala);
const second = file(
  bedarf('Was brauchen die Familien?', 'What do families need?'),
  { ...skala, rateMax: 10 },
  { type: 'rating', name: 'klarheit', title: both('Wie klar sind die Ziele?', 'How clear are the goals?') },
);

describe.each(databases)('a lead changes a questionnaire that people have answered, on %s', (kind) => {
  let application: TestApplication;
  let browser: Browser;
  let project: TestProject;
  let versionId: string;

  beforeAll(async () => {
    application = await startApplication(kind);
    browser = await openBrowser();
    project = await aProject(application);
    const questionnaires = application.get(QuestionnairesService);
    ({ id: versionId } = await questionnaires.importFromFile(project.id, 'befragung', first, null));
    await questionnaires.publish(project.id, versionId, null);
    await answer(versionId, { bedarf: 'Zeit', deckung: 4 });
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  async function answer(version: string, answers: object): Promise<void> {
    const round = await aRound(application, project, { versionId: version });
    const link = await aLink(application, round, project);
    const { body } = await submit(new HttpClient(application.url), link, answers);
    expect(body).toMatchObject({ status: 'accepted' });
  }

  const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
  const said = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();
  const faultless = async (page: Page) => expect(await faultsOf(page)).toEqual([]);

  async function enter(path: string, wanted: Parameters<typeof visitor>[1]): Promise<Page> {
    const page = await (await visitor(browser, wanted)).newPage();
    const { email, password } = await aPerson(application, 'alina');
    await page.goto(application.url + path);
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
    return page;
  }

  it('sees what changes, decides what stays comparable, publishes, and finds both versions joined in the export', async () => {
    const page = await enter(`/projects/${project.slug}/questionnaires/${versionId}`, { viewport: screens.desk });
    await click(page, 'Neue Fassung beginnen');
    await page.getByText('Nichts: Diese Fassung fragt dasselbe in denselben Worten.').waitFor();
    await faultless(page);

    await page.getByRole('heading', { name: 'Datei' }).click();
    await page.getByLabel('Fragebogen als SurveyJS-JSON').fill(second);
    await click(page, 'Speichern und prüfen');
    await page.getByText('0 von 2 entschieden.').waitFor();
    await faultless(page);

    const reworded = page.getByRole('region', { name: 'Anders formuliert' });
    await reworded.getByText('mit Vorsicht vergleichbar').waitFor();
    const german = reworded.getByRole('listitem').filter({ hasText: 'Frage · Deutsch' }).last();
    expect(await german.locator('del').allTextContents()).toEqual(['fehlt', 'den']);
    expect(await german.locator('ins').allTextContents()).toEqual(['brauchen', 'die']);
    const added = page.getByRole('region', { name: 'Neue Fragen' });
    await added.getByRole('heading', { name: 'Wie klar sind die Ziele?' }).waitFor();

    const rescaled = page.getByRole('region', { name: 'Andere Antworten möglich' });
    expect(await rescaled.getByLabel('Nein, nicht vergleichbar').isChecked()).toBe(true);
    await rescaled.getByLabel(/Begründung/).fill('Zehn Stufen statt fünf.');
    await rescaled.getByRole('button', { name: /Entscheidung festhalten/ }).press('Enter');
    await said(page, 'Die Entscheidung zu „deckung“ ist festgehalten.');
    await page.getByText('1 von 2 entschieden.').waitFor();
    await rescaled.getByText('Entschieden: nicht vergleichbar.').waitFor();
    await rescaled.getByText('Zehn Stufen statt fünf.').waitFor();
    await faultless(page);

    await click(page, 'Fassung 2 veröffentlichen');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
      'Was brauchen die Familien? – mit Vorsicht vergleichbar',
    ]);
    await faultless(page);
    await click(page, 'Vorschläge übernehmen und veröffentlichen');
    await said(page, 'Fassung 2 ist veröffentlicht.');
    await page.getByText('2 von 2 entschieden.').waitFor();
    await reworded.getByText('Entschieden: vergleichbar.').waitFor();
    await faultless(page);

    await answer(page.url().split('/').at(-1) ?? '', { bedarf: 'Ruhe', deckung: 9, klarheit: 5 });
    const { text } = await (await project.as('alina')).get(`${project.path}/exports/responses.csv?dialect=rfc4180`);
    const [header = '', ...lines] = text.trimEnd().split('\r\n');
    expect(header).toMatch(/,bedarf,deckung,deckung@2,klarheit$/);
    const answers = lines.map((line) => `${line.split(',')[4]}: ${line.split(',').slice(-4).join(',')}`).sort();
    expect(answers).toEqual(['1: Zeit,4,,', '2: Ruhe,,9,5']);
  });

  it('reads on a phone, in English and in the dark, what was decided, and decides anew', async () => {
    const { items } = (await (await project.as('ewa')).get(`${project.path}/questionnaires`)).body as {
      items: { versions: { id: string }[] }[];
    };
    const latest = items[0]?.versions[0]?.id ?? '';
    await (await project.as('alina')).put('/api/me/language', { language: 'en' });
    const wanted = { viewport: screens.phone, locale: 'en-GB', colorScheme: 'dark' } as const;
    const page = await enter(`/projects/${project.slug}/questionnaires/${latest}`, wanted);
    const reworded = page.getByRole('region', { name: 'Worded differently' });
    await reworded.getByText('Decided: comparable.').waitFor();
    await faultless(page);
    await reworded.getByRole('button', { name: /Decide anew/ }).press('Enter');
    await reworded.getByLabel('No, not comparable').check();
    await faultless(page);
    await reworded.getByRole('button', { name: /Keep this decision/ }).press('Enter');
    await reworded.getByText('Decided: not comparable.').waitFor();
    await faultless(page);
  });
});
