import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { QuestionnairesService, ResponsesService } from '#collect';
import { InvolvementsService } from '#people';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, launchOptions, screens, watch } from '../support/browser.ts';
import { aLink, aRound } from '../support/collect.ts';
import { databases } from '../support/databases.ts';
import { aProject, type TestProject } from '../support/people.ts';

describe.each(databases)('an actor with a phone, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let profile: string;
  let browser: BrowserContext | undefined;

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application, { mode: 'anonymous' });
    profile = mkdtempSync(join(tmpdir(), 'wirkungskurs-profile-'));
  });

  afterAll(async () => {
    await browser?.close();
    await application.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  /** The same phone each time: what it has kept is still there. */
  async function takePhone(colorScheme: 'light' | 'dark'): Promise<Page> {
    browser = await chromium.launchPersistentContext(profile, {
      ...launchOptions(),
      viewport: screens.phone,
      locale: 'de-DE',
      colorScheme,
      reducedMotion: 'reduce',
      isMobile: true,
      hasTouch: true,
    });
    watch(browser);
    return browser.pages()[0] ?? (await browser.newPage());
  }

  const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const onPage = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor();
  const goOn = (page: Page) => page.getByRole('button', { name: 'Weiter' }).click();
  const answerTo = (page: Page, question: RegExp) => page.getByRole('textbox', { name: question });

  async function takePartFurther(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Angaben senden' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Bitte geben Sie Ihren Namen an.' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('zu einem Workshop eingeladen werden').check();
    await page.getByLabel('Ihr Name').fill('Mehtap Kaya');
    await page.getByLabel('E-Mail-Adresse oder Telefonnummer').fill('Kita');
    await page.getByRole('button', { name: 'Angaben senden' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Bitte geben Sie eine E-Mail-Adresse' }).waitFor();
    await page.getByLabel('E-Mail-Adresse oder Telefonnummer').fill('m@kita.example');
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await browser?.setOffline(true);
    await page.getByRole('button', { name: 'Angaben senden' }).click();
    await status(page, 'Ihre Angaben stehen noch im Formular');
    await browser?.setOffline(false);
    await page.getByRole('button', { name: 'Angaben senden' }).click();
    await status(page, 'Danke, Ihre Angaben sind angekommen.');
    expect(await faultsOf(page)).toEqual([]);
  }

  it('loses the connection half-way, closes the browser, returns, finds every word and finishes; the response is there once', async () => {
    const { id: versionId } = await application
      .get(QuestionnairesService)
      .publishTemplate(project.id, 'akteursbefragung', null);
    const round = await aRound(application, project, { versionId });
    const link = await aLink(application, round, project);
    const address = `${application.url}/b/${link.token}`;

    let page = await takePhone('light');
    await page.goto(address);
    await page.getByRole('button', { name: 'Beginnen' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel(/Ich habe die Datenschutzhinweise gelesen/).check();
    await page.getByLabel('Nur sinngemäß').check();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Beginnen' }).click();

    await onPage(page, 'Ihre Rolle');
    await goOn(page);
    await page.getByRole('alert').getByRole('link', { name: 'Aus welcher Perspektive' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('[data-name=perspektive] .sd-dropdown').click();
    await page.getByRole('option', { name: 'Kita oder Familienzentrum' }).click();
    await page.getByRole('option', { name: 'Kita oder Familienzentrum' }).waitFor({ state: 'hidden' });
    expect(await faultsOf(page)).toEqual([]);
    await goOn(page);

    await onPage(page, 'Bedarfe und Ressourcen');
    await answerTo(page, /am dringendsten/).fill('Mehr Kitaplätze, und zwar wohnortnah.');
    await status(page, 'Alles gespeichert');
    await browser?.setOffline(true);
    await answerTo(page, /unbedingt bleiben/).pressSequentially('Die Runde der Stadtteilmütter 👩‍👩‍👧 soll bleiben');
    await status(page, 'Gespeichert auf diesem Gerät, wird gesendet, sobald wieder Verbindung besteht');
    expect(await faultsOf(page)).toEqual([]);
    await browser?.close();

    page = await takePhone('dark');
    await page.goto(address);
    await onPage(page, 'Bedarfe und Ressourcen');
    expect(await answerTo(page, /am dringendsten/).inputValue()).toBe('Mehr Kitaplätze, und zwar wohnortnah.');
    expect(await answerTo(page, /unbedingt bleiben/).inputValue()).toBe(
      'Die Runde der Stadtteilmütter 👩‍👩‍👧 soll bleiben',
    );
    expect(await faultsOf(page)).toEqual([]);
    for (const title of ['Zusammenarbeit', 'Wirkung und Ziele', 'Steuerung und Ausblick']) {
      await goOn(page);
      await onPage(page, title);
      expect(await faultsOf(page)).toEqual([]);
    }

    await browser?.setOffline(true);
    await page.getByRole('button', { name: 'Absenden' }).click();
    await status(page, 'Ihre Antworten sind auf diesem Gerät gespeichert.');
    expect(await faultsOf(page)).toEqual([]);
    await browser?.setOffline(false);
    await onPage(page, 'Vielen Dank, Ihre Antworten sind angekommen');
    expect(await faultsOf(page)).toEqual([]);
    await takePartFurther(page);
    expect(await browser?.cookies()).toEqual([]);

    await page.goto(address);
    await onPage(page, 'Über diesen Link wurde schon geantwortet');
    expect(await faultsOf(page)).toEqual([]);
    await browser?.close();
    browser = undefined;

    const [involved, ...others] = await application.get(InvolvementsService).list(project.id);
    expect([involved?.person, others]).toEqual([{ name: 'Mehtap Kaya', contact: 'm@kita.example' }, []]);
    const responses = await application.get(ResponsesService).takeForCoding(project.id, 10);
    expect(responses.map(({ answers }) => answers)).toEqual([
      {
        einwilligung: true,
        zitat: 'sinngemaess',
        perspektive: 'kita',
        bedarf: 'Mehr Kitaplätze, und zwar wohnortnah.',
        staerken: 'Die Runde der Stadtteilmütter 👩‍👩‍👧 soll bleiben',
      },
    ]);
  }, 180_000);
});
