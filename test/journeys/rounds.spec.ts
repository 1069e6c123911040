import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { aLink, aPublishedVersion, aResponseId, aRound, fullAnswers, someGroups, submit } from '../support/collect.ts';
import { databases } from '../support/databases.ts';
import { HttpClient } from '../support/http-client.ts';
import { aPerson, aProject, type TestProject } from '../support/people.ts';

describe.each(databases)('a lead runs a survey round, on %s', (kind) => {
  let application: TestApplication;
  let browser: Browser;
  let project: TestProject;

  beforeAll(async () => {
    application = await startApplication(kind);
    browser = await openBrowser();
    project = await aProject(application, { mode: 'pseudonymous' });
    await someGroups(application, project);
    await aPublishedVersion(application, project);
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const follow = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).click();
  const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name }).click();
  const heading = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor();
  const said = (page: Page, text: string) => page.locator('.notices').getByText(text).waitFor();

  async function enter(page: Page, path: string): Promise<void> {
    const { email, password } = await aPerson(application, 'alina');
    await page.goto(application.url + path);
    await page.getByLabel(/E-Mail|E-mail/).fill(email);
    await page.getByLabel(/Passwort|Password/).fill(password);
    await page.getByRole('button', { name: /Anmelden|Log in/ }).click();
  }

  it('from the first link to the last answer, and decides on what did not pass', async () => {
    const context = await visitor(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await enter(page, `/projects/${project.slug}/rounds`);
    await heading(page, 'Befragungen');
    await page.getByText('Noch keine Befragung').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.keyboard.press('n');
    await page.getByLabel('Titel').fill('Frühjahr 2026');
    expect(await faultsOf(page)).toEqual([]);
    await inDialog(page, 'Speichern');
    await heading(page, 'Frühjahr 2026');
    expect(await faultsOf(page)).toEqual([]);

    await click(page, 'Befragung öffnen');
    await said(page, 'Die Befragung ist geöffnet.');
    await follow(page, 'Links anlegen');
    await heading(page, 'Links: Frühjahr 2026');
    expect(await faultsOf(page)).toEqual([]);

    await click(page, 'Liste einfügen');
    const list = page.getByRole('dialog').getByLabel('Liste', { exact: true });
    await list.fill('bezeichnung;gruppe\nKita Süd;kitas\nAmt;gibtsnicht');
    await inDialog(page, 'Alle anlegen');
    await page.getByRole('alert').getByText('Zeile 3: Die Gruppe „gibtsnicht“ gibt es nicht.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await list.fill('bezeichnung;gruppe\nKita Süd;kitas\nGrundschule West;schulen\nKita Nord;kitas-nord');
    await inDialog(page, 'Alle anlegen');
    await said(page, '3 Links sind angelegt.');

    const linkOf = async (label: string) => {
      await click(page, `Link kopieren: ${label}`);
      await said(page, `Link kopiert: ${label}`);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(new RegExp(`^${application.url}/b/[\\w-]{22}$`));
      return { respond: copied.replace(`${application.url}/b/`, '/api/respond/') };
    };
    const actor = new HttpClient(application.url);
    await submit(actor, await linkOf('Kita Süd'));
    await submit(actor, await linkOf('Kita Nord'), fullAnswers({ zielklarheit: 99 }));
    await page.getByLabel('Suche').fill('kita');
    await page.getByText('2 Links von 3').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await page
      .getByRole('row', { name: /Kita Süd/ })
      .getByText('beantwortet')
      .waitFor();

    await page.getByRole('link', { name: 'Quarantäne (1)' }).click();
    await heading(page, 'Quarantäne: Frühjahr 2026');
    await page.getByText('Diese Antwort stand nicht zur Auswahl.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await click(page, 'Trotzdem annehmen');
    await page.getByLabel('Begründung').fill('Die Skala war falsch beschriftet.');
    expect(await faultsOf(page)).toEqual([]);
    await inDialog(page, 'Trotzdem annehmen');
    await page.getByText('Entschieden von Alina Arslan: Die Skala war falsch beschriftet.').waitFor();

    await page
      .getByRole('navigation', { name: 'Teile der Befragung' })
      .getByRole('link', { name: 'Antworten' })
      .click();
    await heading(page, 'Antworten: Frühjahr 2026');
    expect(await faultsOf(page)).toEqual([]);
    await page
      .getByRole('link', { name: /^Antwort [0-9A-F]{6}$/ })
      .first()
      .click();
    await page.getByText('Verlässliche Ansprechpersonen, die länger als ein Projekt bleiben.').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('link', { name: 'Überblick' }).click();
    await page.getByText('2 Antworten sind da.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await click(page, 'Befragung schließen');
    await inDialog(page, 'Befragung schließen');
    await said(page, 'Die Befragung ist geschlossen.');
    await page.getByRole('link', { name: 'Antworten codieren' }).waitFor();
    expect((await submit(actor, await aSpareLink(page))).body).toMatchObject({ slug: 'round-closed' });
  });

  const aSpareLink = async (page: Page) => {
    await page.getByRole('link', { name: 'Links', exact: true }).click();
    await click(page, 'Link kopieren: Grundschule West');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return { respond: copied.replace(`${application.url}/b/`, '/api/respond/') };
  };

  it('reads every page on a phone, in English and in the dark', async () => {
    const context = await visitor(browser, { viewport: screens.phone, locale: 'en-GB', colorScheme: 'dark' });
    const page = await context.newPage();
    await (await project.as('alina')).put('/api/me/language', { language: 'en' });
    await enter(page, `/projects/${project.slug}/rounds`);
    await heading(page, 'Survey rounds');
    expect(await faultsOf(page)).toEqual([]);
    await follow(page, 'Frühjahr 2026');
    await heading(page, 'Frühjahr 2026');
    expect(await faultsOf(page)).toEqual([]);
    for (const part of ['Links', 'Responses', 'Quarantine']) {
      await page.getByRole('navigation', { name: 'Parts of the round' }).getByRole('link', { name: part }).click();
      await heading(page, `${part}: Frühjahr 2026`);
      await page.getByRole('main').locator('table, .empty-state').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  it('mends what was refused, on a phone, in English and in the dark, and the response says so later', async () => {
    const context = await visitor(browser, { viewport: screens.phone, locale: 'en-GB', colorScheme: 'dark' });
    const page = await context.newPage();
    const lead = await project.as('alina');
    await lead.put('/api/me/language', { language: 'en' });
    const round = await aRound(application, project, { title: 'Nachlese' });
    const turned = 'Dass wieder nur geredet wird\u202e!';
    const answers = fullAnswers({ zielklarheit: 99, ebene: 'gibtsnicht', bedarf: 'lang '.repeat(700), sorgen: turned });
    const hostile = { ...answers, 'gnp\u202e.exe': '<img src=x onerror=alert(1)>' };
    const id = aResponseId();
    await submit(new HttpClient(application.url), await aLink(application, round, project), hostile, id);

    await enter(page, `/projects/${project.slug}/rounds/${round.id}/quarantine`);
    await heading(page, 'Quarantine: Nachlese');
    await page.getByRole('link', { name: 'Mend' }).click();
    await page.getByRole('heading', { name: '3 places to look at' }).waitFor();
    await page.getByText('U+202E').first().waitFor();
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    await page.getByText('Answers as they were sent').click();
    await page.getByRole('button', { name: /Show all/ }).click();
    await page.getByRole('button', { name: 'Show less' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await click(page, 'Check and accept');
    await page.getByText('Nothing is changed yet.').waitFor();
    await page.getByText('Please give the reason for the change.').waitFor();
    const scale = page.locator('.mend', { has: page.getByText('99', { exact: true }) });
    const level = page.locator('.mend', { has: page.getByText('gibtsnicht') });
    await level.getByLabel('Correct the value').check();
    await page
      .locator('.mend', { has: page.getByText('U+202E') })
      .getByLabel('Remove')
      .check();
    await page.getByLabel('Reason').fill('An old browser sent the wrong scale.');
    await click(page, 'Check and accept');
    await level.getByText('Please give a value.').waitFor();
    await level.getByLabel('Right value').selectOption({ index: 1 });
    await click(page, 'Check and accept');
    await page.getByRole('heading', { name: 'Not accepted yet: 1 place is left' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await scale.getByLabel('Correct the value').check();
    await scale.getByLabel('Right value').fill('4');
    await click(page, 'Check and accept');

    await said(page, 'The mended response is accepted.');
    await heading(page, 'Responses: Nachlese');
    await page.getByText('Mended by Alina Arslan. Reason: An old browser sent the wrong scale.').waitFor();
    await page.getByRole('cell', { name: '99' }).waitFor();
    await page.getByText('Dass wieder nur geredet wirdU+202E!').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { body } = await lead.get(`${round.path}/quarantine/${id}`);
    expect(body).toMatchObject({ state: 'accepted', changes: [{ from: 'gibtsnicht' }, {}, { from: 99, to: 4 }] });
  }, 120_000);

  it('shows and deletes what one person has answered when she asks, on a phone, in English and in the dark', async () => {
    const context = await visitor(browser, { viewport: screens.phone, locale: 'en-GB', colorScheme: 'dark' });
    const page = await context.newPage();
    const inEveryLight = async () => {
      expect(await faultsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await faultsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
    };
    const toPart = (part: string) =>
      page.getByRole('navigation', { name: 'Parts of the round' }).getByRole('link', { name: part }).click();
    await enter(page, `/projects/${project.slug}/rounds`);
    await heading(page, 'Survey rounds');
    await follow(page, 'Frühjahr 2026');
    await toPart('Links');
    await page.getByRole('button', { name: 'Request of the person: Grundschule West' }).waitFor();

    await click(page, 'Request of the person: Kita Süd');
    await inDialog(page, 'Show the answers');
    await page.getByText('Please give the reason.').waitFor();
    await inEveryLight();
    await page.getByLabel('Reason').fill('Phone call on 3 March');
    await inDialog(page, 'Show the answers');
    await said(page, 'It is on record that you have looked up these answers.');
    await page.getByText('Verlässliche Ansprechpersonen, die länger als ein Projekt bleiben.').waitFor();
    await inEveryLight();

    await click(page, 'Delete this response');
    await inEveryLight();
    await page.getByLabel('Reason').fill('Somebody names a child');
    await inDialog(page, 'Delete for good');
    await heading(page, 'Responses: Frühjahr 2026');
    await said(page, 'The response is deleted.');
    const left = page.getByRole('link', { name: /^Response [0-9A-F]{6}$/ });
    await left.waitFor();
    expect(await left.count()).toBe(1);

    await toPart('Links');
    await click(page, 'Request of the person: Kita Nord');
    await page.getByLabel('Reason').fill('Letter of 4 March');
    await inDialog(page, 'Delete the answers');
    await page.getByRole('dialog', { name: 'Delete the answers of “Kita Nord”?' }).waitFor();
    await inEveryLight();
    await inDialog(page, 'Delete for good');
    await said(page, 'The answers are deleted.');
    await page
      .getByRole('row', { name: /Kita Nord/ })
      .getByText('withdrawn')
      .waitFor();
    await toPart('Responses');
    await page.getByRole('heading', { name: 'No responses yet' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
