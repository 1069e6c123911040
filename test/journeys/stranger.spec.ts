import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { newId } from '#platform';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { databases } from '../support/databases.ts';
import { aPerson, aProject, type TestProject } from '../support/people.ts';

/** A stranger tries links, ids and routes that are not hers: nothing, and no difference between forbidden and absent. */
describe.each(databases)('a stranger on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let browser: Browser;

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application, { title: 'Geheimes Vorhaben' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  const textOf = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ').trim();

  it('with a guessed, cut or malformed link sees the same kind page, which says what to do', async () => {
    const context = await visitor(browser, { viewport: screens.phone });
    const page = await context.newPage();
    const seen = new Set<string>();
    for (const token of ['AAAAAAAAAAAAAAAAAAAAAA', 'abc', '%20', newId(), "'--"]) {
      const answer = await page.goto(`${application.url}/b/${token}`);
      expect(answer?.status()).toBe(404);
      seen.add(await textOf(page));
    }
    expect(seen.size).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('who has an account finds the project of others exactly as absent as one that does not exist', async () => {
    const { email, password } = await aPerson(application, 'fatma');
    const context = await visitor(browser);
    const page = await context.newPage();
    await page.goto(`${application.url}/login`);
    await page.getByLabel('E-Mail').fill(email);
    await page.getByLabel('Passwort').fill(password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.waitForURL((url) => !url.pathname.includes('login'));
    const look = async (slug: string) => {
      await page.goto(`${application.url}/projects/${slug}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      return (await textOf(page)).replaceAll(slug, '');
    };
    const foreign = await look(project.slug);
    expect(foreign).toBe(await look('gibt-es-nicht'));
    expect(foreign).not.toContain('Geheimes Vorhaben');
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });

  it('cannot tell by the answers of the API whether an id is somebody else’s or nobody’s', async () => {
    const { client } = await aPerson(application, 'fatma');
    const ask = async (path: string) => {
      const { status, body } = await client.get(path);
      return { status, ...(body as object), request: '' };
    };
    for (const below of ['', '/themes', '/questionnaires', '/rounds', '/codes', '/workshops', '/members']) {
      expect(await ask(project.path + below)).toEqual(await ask(`/api/projects/gibt-es-nicht${below}`));
    }
  });
});
