import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { databases } from '../support/databases.ts';
import { aPerson, aProject, type PersonName, type TestProject } from '../support/people.ts';
import { aHeardTheme, aTheme, manyVoices } from '../support/themes.ts';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;
/** Much more than one sheet can hold. */
const endless = 'Viele beschreiben dasselbe Bild, und doch jede und jeder ein anderes. '.repeat(120);

describe.each(databases)('the goal workshop on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application, { title: 'Präventionskette Lindenau' });
    await aHeardTheme(application, project, {
      title: 'Familien finden eine feste Ansprechperson',
      status: 'released',
      summary: endless,
      groups: ['jugendamt', 'kita'],
      voices: [
        ...manyVoices('jugendamt', 7, 'Niemand weiß, wer zuständig ist', 'Familien finden eine feste Ansprechperson'),
        ...manyVoices('kita', 6, 'Familien suchen lange', 'Familien finden eine feste Ansprechperson'),
      ],
      quotes: ['Niemand weiß, wer zuständig ist 1', 'Familien suchen lange 3'],
    });
    await aTheme(application, project, 'Übergänge gelingen', 'ready');
    await aTheme(application, project, 'Armut und Wohnen', 'draft');
    browser = await openBrowser();
    context = await visitor(browser);
    page = await context.newPage();
    await enter(page, 'deniz');
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  async function enter(entered: Page, name: PersonName) {
    const { email, password } = await aPerson(application, name);
    await entered.goto(`${application.url}/projects/${project.slug}/workshops`);
    await entered.getByLabel('E-Mail-Adresse').fill(email);
    await entered.getByLabel('Passwort').fill(password);
    await entered.getByRole('button', { name: 'Anmelden' }).click();
  }
  const heading = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');

  it('a facilitator plans it from an empty page that says what to do', async () => {
    await page.getByRole('heading', { name: 'Noch keine Werkstatt' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await button('Werkstatt planen').click();
    await dialog().getByLabel('Titel').fill('Zielwerkstatt Lindenau');
    await dialog().getByLabel('Tag').fill('2026-10-14');
    await dialog().getByLabel('Ort').fill('Bürgersaal');
    expect(await faultsOf(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Speichern' }).click();
    await heading('Zielwerkstatt Lindenau');
    expect(await page.locator('.page__lead').textContent()).toBe('14.10.2026, Bürgersaal');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('she chooses themes in the order of their sheets; drafts are not on offer', async () => {
    await button('Themen wählen').click();
    await dialog().getByRole('button', { name: '„Familien finden eine feste Ansprechperson“ wählen' }).click();
    await dialog().getByRole('button', { name: '„Übergänge gelingen“ wählen' }).click();
    await dialog().getByRole('button', { name: '„Übergänge gelingen“ nach oben' }).click();
    expect(await dialog().getByText('Armut und Wohnen').count()).toBe(0);
    expect(await dialog().getByText('1 Thema ist noch ein Entwurf').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Speichern' }).click();
    const chosen = page.locator('.theme-order > li');
    await chosen.nth(1).waitFor();
    expect(await chosen.allTextContents()).toEqual(['Übergänge gelingen', 'Familien finden eine feste Ansprechperson']);
  });

  it('she prints exactly one A4 page a theme, however much there is to say', async () => {
    await page.getByRole('link', { name: 'Themenblätter ansehen und drucken' }).click();
    await heading('Themenblätter');
    await page.getByText('Blatt 2 von 2').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(2);
    expect(pdf.toString('latin1').match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(2);
    const spare = await page
      .locator('.packet-sheet')
      .evaluateAll((sheets) => sheets.map((sheet) => sheet.scrollHeight <= sheet.clientHeight));
    expect(spare).toEqual([true, true]);
    const sheet = page.getByRole('article', { name: 'Familien finden eine feste Ansprechperson' });
    expect(await sheet.getByText('Angesprochen von 13 Personen').count()).toBe(1);
    expect(await sheet.getByText('„Niemand weiß, wer zuständig ist 1“').count()).toBe(1);
    expect(await sheet.getByText('Platz für Notizen').count()).toBe(1);
    await page.getByRole('link', { name: 'Zur Werkstatt' }).click();
    await heading('Zielwerkstatt Lindenau');
  });

  it('she records a goal, and is asked what it changes for whom while it only says what is done', async () => {
    await button('Wirkungsziel festhalten').click();
    await dialog().getByLabel('Titel').fill('Schulstart ohne Bruch');
    await dialog().getByLabel('Aussage').fill('Kinder kommen gut vorbereitet in der Grundschule an.');
    await dialog().getByLabel('Zielgruppen werden erreicht').check();
    await dialog().getByText('Noch kein Wirkungsziel?').waitFor();
    await dialog().getByLabel('Die Lebenslage der Zielgruppen ändert sich').check();
    await dialog().getByText('Bis wann?', { exact: true }).waitFor();
    expect(await dialog().getByText('Es fehlt noch: Thema').count()).toBe(1);
    expect(await dialog().getByRole('button', { name: 'Speichern' }).isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await dialog().getByLabel('Aussage').fill('Bis 2031 kommen Kinder gut vorbereitet in der Grundschule an.');
    await dialog().getByLabel('Familien finden eine feste Ansprechperson').check();
    await dialog().getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('link', { name: 'Schulstart ohne Bruch' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('the goal stands on its step of the stairs', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Wirkungsziele' }).click();
    await heading('Wirkungsziele');
    const step = page.locator('.stairs__row').filter({ hasText: 'Schulstart ohne Bruch' });
    expect(await step.locator('.stairs__number').textContent()).toBe('6');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Schulstart ohne Bruch' }).click();
    await heading('Schulstart ohne Bruch');
    await page.getByText('Frühere Fassungen').click();
    await page.getByText('Deniz Demir', { exact: false }).last().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('she walks from the goal to a quote, to its question, and back to the quote, the theme and the goal', async () => {
    await page.getByText('„Familien suchen lange 3“').waitFor();
    await page.getByRole('link', { name: 'Antwort auf: Was fehlt Familien?' }).nth(1).click();
    const question = page.locator('li:target');
    expect(await question.textContent()).toContain('Was fehlt Familien?');
    await question.getByRole('link', { name: 'Zurück zu Zitat 2' }).click();
    expect(await page.locator('li:target').textContent()).toContain('„Familien suchen lange 3“');
    await page.getByRole('link', { name: 'Familien finden eine feste Ansprechperson' }).click();
    await heading('Familien finden eine feste Ansprechperson');
    await page.getByRole('link', { name: 'Schulstart ohne Bruch' }).click();
    await heading('Schulstart ohne Bruch');
  });

  it('somebody who only reads sees it all and is offered no change', async () => {
    const reader = await visitor(browser);
    const other = await reader.newPage();
    await enter(other, 'ewa');
    await other.getByRole('link', { name: 'Zielwerkstatt Lindenau' }).click();
    await other.getByRole('link', { name: 'Schulstart ohne Bruch' }).waitFor();
    expect(await other.getByRole('button', { name: /planen|wählen|festhalten|ändern|löschen/ }).count()).toBe(0);
    expect(await faultsOf(other)).toEqual([]);
    await reader.close();
  });

  it('it all fits a phone in the dark', async () => {
    const pocket = await visitor(browser, { viewport: screens.phone, colorScheme: 'dark' });
    const phone = await pocket.newPage();
    await enter(phone, 'deniz');
    await phone.getByRole('link', { name: 'Zielwerkstatt Lindenau' }).click();
    await phone.getByRole('link', { name: 'Themenblätter ansehen und drucken' }).click();
    await phone.getByText('Blatt 2 von 2').waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    expect(pagesOf(await phone.pdf({ preferCSSPageSize: true }))).toBe(2);
    await phone.getByRole('link', { name: 'Zur Werkstatt' }).click();
    await phone.getByRole('link', { name: 'Schulstart ohne Bruch' }).waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    await phone.getByRole('link', { name: 'Schulstart ohne Bruch' }).click();
    await phone.getByText('„Familien suchen lange 3“').waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    await pocket.close();
  });
});
