import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { FirstAccount } from '#people';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { databases } from '../support/databases.ts';

describe.each(databases)('the first steps on %s', (kind) => {
  let application: TestApplication;
  let browser: Browser;

  beforeAll(async () => {
    application = await startApplication(kind);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  const fillIn = async (page: Page, fields: Record<string, string>) => {
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  };
  const click = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();
  const heading = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor();

  it('lead from the link that the start shows to a project and a colleague in it', async () => {
    const alina = await (await visitor(browser)).newPage();
    const path = (await application.get(FirstAccount).linkIfNeeded()) ?? '';
    await alina.goto(application.url + path);
    await heading(alina, 'Konto einrichten');
    expect(await faultsOf(alina)).toEqual([]);
    const account = {
      'E-Mail-Adresse': 'alina@lindenau.example',
      Name: 'Alina Arslan',
      Passwort: 'ein langes Passwort',
    };
    await fillIn(alina, account);
    await click(alina, 'Konto einrichten');
    await heading(alina, 'Meine Vorhaben');
    expect(await faultsOf(alina)).toEqual([]);

    await alina.keyboard.press('n');
    await fillIn(alina, { Titel: 'Präventionskette Lindenau', Kommune: 'Stadt Lindenau' });
    expect(await faultsOf(alina)).toEqual([]);
    await alina.getByRole('dialog').getByRole('button', { name: 'Vorhaben anlegen' }).click();
    await heading(alina, 'Präventionskette Lindenau');
    expect(new URL(alina.url()).pathname).toBe('/projects/praeventionskette-lindenau');
    expect(await faultsOf(alina)).toEqual([]);

    await alina.keyboard.press('Control+k');
    await alina.keyboard.type('Team');
    await alina.keyboard.press('Enter');
    await heading(alina, 'Team');
    expect(await alina.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await click(alina, 'Person einladen');
    await fillIn(alina, { 'E-Mail-Adresse': 'bruno@lindenau.example' });
    await click(alina, 'Einladen');
    const link = await alina
      .getByRole('dialog')
      .getByLabel(/Link für bruno/)
      .inputValue();

    const bruno = await (
      await visitor(browser, { viewport: screens.phone, locale: 'en-GB', colorScheme: 'dark' })
    ).newPage();
    await bruno.goto(link);
    await heading(bruno, 'Set up your account');
    await bruno.getByText('Your role: Coder').waitFor();
    await fillIn(bruno, { Name: 'Bruno Berg', Password: 'a long enough password' });
    await click(bruno, 'Set up account');
    await heading(bruno, 'Präventionskette Lindenau');
    expect(await faultsOf(bruno)).toEqual([]);
    await bruno.goto(link);
    await bruno.getByRole('alert').getByText('This link is not valid').waitFor();
  });

  it('lead somebody who has an account into a further project with it', async () => {
    const alina = await (await visitor(browser)).newPage();
    await alina.goto(application.url);
    await heading(alina, 'Anmelden');
    await fillIn(alina, { 'E-Mail-Adresse': 'alina@lindenau.example', Passwort: 'ein langes Passwort' });
    await click(alina, 'Anmelden');
    await heading(alina, 'Meine Vorhaben');
    await click(alina, 'Vorhaben anlegen');
    await fillIn(alina, { Titel: 'Zweites Vorhaben', Kommune: 'Stadt Lindenau' });
    await alina.getByRole('dialog').getByRole('button', { name: 'Vorhaben anlegen' }).click();
    await heading(alina, 'Zweites Vorhaben');
    await alina.getByRole('navigation').getByRole('link', { name: 'Team' }).click();
    await click(alina, 'Person einladen');
    await fillIn(alina, { 'E-Mail-Adresse': 'b.berg@lindenau.example' });
    await click(alina, 'Einladen');
    const link = await alina
      .getByRole('dialog')
      .getByLabel(/Link für b.berg/)
      .inputValue();

    const bruno = await (await visitor(browser)).newPage();
    await bruno.goto(link);
    await bruno.getByRole('link', { name: 'Ich habe schon ein Konto' }).click();
    await heading(bruno, 'Anmelden');
    await fillIn(bruno, { 'E-Mail-Adresse': 'bruno@lindenau.example', Passwort: 'a long enough password' });
    await click(bruno, 'Anmelden');
    await heading(bruno, 'Einladung annehmen');
    expect(await faultsOf(bruno)).toEqual([]);
    await click(bruno, 'Dem Vorhaben beitreten');
    await heading(bruno, 'Zweites Vorhaben');
  });

  it('lead back to where somebody wanted to go, once they have logged in', async () => {
    const page = await (await visitor(browser)).newPage();
    await page.goto(`${application.url}/projects/praeventionskette-lindenau/team`);
    await heading(page, 'Anmelden');
    await fillIn(page, { 'E-Mail-Adresse': 'alina@lindenau.example', Passwort: 'falsch geraten' });
    await click(page, 'Anmelden');
    await page.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await fillIn(page, { Passwort: 'ein langes Passwort' });
    await click(page, 'Anmelden');
    await heading(page, 'Team');
    expect(await faultsOf(page)).toEqual([]);
  });
});
