import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { databases } from '../support/databases.ts';
import { aPerson, aProject, type TestProject } from '../support/people.ts';

describe.each(databases)('a lead prepares what actors are asked, on %s', (kind) => {
  let application: TestApplication;
  let browser: Browser;
  let project: TestProject;

  beforeAll(async () => {
    application = await startApplication(kind);
    browser = await openBrowser();
    project = await aProject(application);
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  const both = (text: string) => ({ de: text, en: text });
  const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
  const said = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();
  const faultless = async (page: Page) => expect(await faultsOf(page)).toEqual([]);

  async function enter(path: string, viewport: (typeof screens)[keyof typeof screens]): Promise<Page> {
    const page = await (await visitor(browser, { viewport })).newPage();
    const { email, password } = await aPerson(application, 'alina');
    await page.goto(application.url + path);
    await page.getByLabel('E-Mail').fill(email);
    await page.getByLabel('Passwort').fill(password);
    await click(page, 'Anmelden');
    return page;
  }

  it('takes the questionnaire that ships, publishes it and mends the next version where the check points', async () => {
    const page = await enter(`/projects/${project.slug}/questionnaires`, screens.desk);
    await page.getByRole('heading', { name: 'Noch kein Fragebogen' }).waitFor();
    await page.getByRole('heading', { name: 'Befragung der Schlüsselakteur:innen' }).waitFor();
    await faultless(page);

    await click(page, /Diesen Fragebogen übernehmen/);
    await page.getByText('Alles in Ordnung.').waitFor();
    await faultless(page);
    await click(page, 'Fassung 1 veröffentlichen');
    await faultless(page);
    await click(page, 'Jetzt veröffentlichen');
    await said(page, 'Fassung 1 ist veröffentlicht.');

    await click(page, 'Neue Fassung beginnen');
    await click(page, 'Fassung 2 veröffentlichen');
    await click(page, 'Abbrechen');
    await page.getByRole('heading', { name: 'Datei' }).click();
    const file = page.getByLabel('Fragebogen als SurveyJS-JSON');
    const sound = await file.inputValue();
    await file.fill(sound.replace('{partner} notempty', '{partnr} notempty'));
    await click(page, 'Speichern und prüfen');
    await page.getByText('Ein Fehler verhindert das Veröffentlichen.').waitFor();
    await faultless(page);
    await click(page, 'Ersten Fehler beheben');
    const selected = await file.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe('"visibleIf": "{partnr} notempty",');
    await file.fill(sound);
    await click(page, 'Speichern und prüfen');
    await click(page, 'Fassung 2 veröffentlichen');
    await click(page, 'Jetzt veröffentlichen');
    await page.getByRole('link', { name: 'Zu den Befragungen' }).waitFor();
    await faultless(page);
  });

  it('is told which settings a draft still needs, fills them in and can publish it, on a phone', async () => {
    const unfilled = await aProject(application, { purpose: both('') });
    const page = await enter(`/projects/${unfilled.slug}/questionnaires`, screens.phone);
    await click(page, /Diesen Fragebogen übernehmen/);
    await page.getByText('noch fehlt: „Zweck“.').waitFor();
    await page.getByText('Die Datei ist in Ordnung.').waitFor();
    await faultless(page);
    await page.getByRole('link', { name: 'Zu den Einstellungen des Vorhabens' }).click();
    await page.getByRole('group', { name: 'Zweck' }).getByRole('textbox', { name: 'Deutsch' }).fill('Gemeinsame Ziele');
    await click(page, 'Speichern');
    await said(page, 'Gespeichert.');
    await page.goBack();
    await page.getByRole('button', { name: 'Fassung 1 veröffentlichen' }).waitFor();
    await faultless(page);
  });

  it('is told line by line what is wrong with a file of her own, on a phone', async () => {
    const page = await enter(`/projects/${project.slug}/questionnaires`, screens.phone);
    await click(page, 'Fragebogen hinzufügen');
    await page
      .getByLabel('Oder den Text der Datei hier einfügen')
      .fill('{\n  "pages": [\n    { "name": "a" }\n    {}\n  ]\n}');
    await page.getByLabel('Kurzname').fill('eigener');
    await click(page, 'Prüfen und importieren');
    await page.getByText('Zeile 4, Spalte 5').waitFor();
    await page.getByText('Hier fehlt ein Komma').waitFor();
    await faultless(page);
  });

  it('sees of a published version why its answers are checked slowly, and is told so where a round is prepared', async () => {
    const alina = await project.as('alina');
    const asked = { isRequired: true, requiredErrorText: both('Nicht nur „{ort}“.') };
    const text = JSON.stringify({
      locale: 'de',
      title: both('Kurzbefragung'),
      pages: [{ name: 'a', elements: [{ type: 'text', name: 'ort', title: both('Ort'), ...asked }] }],
    });
    const { body: draft } = await alina.post(`${project.path}/questionnaires`, { slug: 'kurz', text });
    const { id, revision } = draft as { id: string; revision: number };
    await alina.post(`${project.path}/questionnaire-versions/${id}/publish`, { revision });

    const page = await enter(`/projects/${project.slug}/questionnaires/${id}`, screens.desk);
    await page.getByText('erst danach und langsamer geprüft').waitFor();
    await page.getByText('In diesen Hinweis werden Antworten eingesetzt').waitFor();
    expect(await page.getByText('kann veröffentlicht werden').count()).toBe(0);
    await faultless(page);
    await page.getByRole('link', { name: 'Zu den Befragungen' }).click();
    await page
      .getByRole('button', { name: /Befragung anlegen/ })
      .first()
      .click();
    const choice = page.getByLabel('Fragebogen');
    await choice.selectOption({ label: 'Kurzbefragung, Fassung 1' });
    await page.getByText('prüft der Server langsamer').waitFor();
    await faultless(page);
    await choice.selectOption({ label: 'Befragung der Schlüsselakteur:innen, Fassung 2' });
    await page.getByText('prüft der Server langsamer').waitFor({ state: 'detached' });
  });

  it('writes the tree of actor groups with the keyboard', async () => {
    const page = await enter(`/projects/${project.slug}/groups`, screens.desk);
    await page.getByRole('heading', { name: 'Noch keine Akteursgruppen' }).waitFor();
    await faultless(page);
    for (const [name, steps] of [
      ['Stadt', 0],
      ['Jugendamt', 1],
      ['Jobcenter', 0],
    ] as const) {
      await page.getByRole('button', { name: 'Gruppe hinzufügen' }).press('Enter');
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(`${name} (en)`);
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('Alt+ArrowRight');
    }
    await page.keyboard.press('Enter');
    await said(page, 'Die Gruppen sind gespeichert.');
    await faultless(page);
    const { body } = await (await project.as('ewa')).get(`${project.path}/groups`);
    expect(body).toMatchObject({
      items: [
        { key: 'stadt', parentId: null },
        { key: 'jugendamt', name: { de: 'Jugendamt', en: 'Jugendamt (en)' } },
        { key: 'jobcenter', parentId: null },
      ],
    });
  });
});
