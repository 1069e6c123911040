import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { acceptedResponses, aLink, aPublishedVersion, aRound } from '../support/collect.ts';
import { aProject, type TestProject } from '../support/people.ts';

const both = (de: string, en: string) => ({ de, en });
const content = {
  locale: 'de',
  title: both('Zusage', 'Commitment'),
  pages: [
    {
      name: 'seite',
      title: both('Ihre Zusage', 'Your commitment'),
      elements: [
        {
          ...{ type: 'file', name: 'beleg', title: both('Beleg', 'Receipt'), isRequired: true },
          ...{ maxSize: 1_000, acceptedTypes: '.txt' },
        },
        { type: 'signaturepad', name: 'zeichen', title: both('Unterschrift', 'Signature'), isRequired: true },
      ],
    },
  ],
};
const file = (name: string, size: number) => ({ name, mimeType: 'text/plain', buffer: Buffer.alloc(size, 'x') });

async function attach(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('.sd-file__choose-btn').click();
  await (await chooser).setFiles(chosen);
}

describe('an actor who attaches a file and signs', () => {
  let application: TestApplication;
  let browser: Browser;
  let project: TestProject;
  let address: string;

  beforeAll(async () => {
    application = await startApplication('sqlite');
    browser = await openBrowser();
    project = await aProject(application, { mode: 'pseudonymous' });
    const versionId = await aPublishedVersion(application, project, content);
    const round = await aRound(application, project, { versionId });
    address = `${application.url}/b/${(await aLink(application, round, project)).token}`;
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  it('hears at once that one is too large, finds both again after a reload, and is accepted', async () => {
    const context = await visitor(browser, { viewport: screens.phone });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(address);
    await page.getByRole('button', { name: 'Beginnen' }).click();
    const choose = page.locator('input[type=file]');
    await choose.waitFor({ state: 'attached' });
    expect(await faultsOf(page)).toEqual([]);

    await attach(page, file('zu groß.txt', 2_000));
    await page.getByText('Die Datei darf nicht größer als').waitFor();
    await attach(page, file('Beleg.txt', 500));
    await page.getByText('Beleg.txt').first().waitFor();
    expect(await page.getByText('zu groß.txt').count()).toBe(0);

    const pad = page.locator('canvas');
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error('There is no place to sign.');
    await page.mouse.move(box.x + 30, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 90, { steps: 8 });
    await page.mouse.up();
    await page.getByRole('status').filter({ hasText: 'Alles gespeichert' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.reload();
    await page.getByText('Beleg.txt').first().waitFor();
    await page.getByRole('button', { name: 'Absenden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vielen Dank, Ihre Antworten sind angekommen' }).waitFor();
    const [response] = await acceptedResponses(application, project);
    expect(response?.answers).toEqual({
      beleg: [
        { name: 'Beleg.txt', type: 'text/plain', content: expect.stringMatching(/^data:text\/plain;base64,eHh4/) },
      ],
      zeichen: expect.stringMatching(/^data:image\/png;base64,/),
    });
    await context.close();
  });
});
