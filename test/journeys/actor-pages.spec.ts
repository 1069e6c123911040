import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { QuestionnairesService } from '#collect';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { aLink, aRound } from '../support/collect.ts';
import { HttpClient } from '../support/http-client.ts';
import { aProject, type TestProject } from '../support/people.ts';

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  ([320, 360, 1280] as const).map((width) => ({ colorScheme, width })),
);

/** In the browser, before everything else: holds the place where drafts are kept until it is told to let go. */
function holdDrafts(): void {
  let isHeld = true;
  addEventListener('let-go', () => (isHeld = false));
  const opening = indexedDB.open('wirkungskurs', 1);
  opening.onupgradeneeded = () => {
    const drafts = opening.result.createObjectStore('drafts', { keyPath: 'key' });
    const hold = () => {
      // As long as somebody asks, nobody else gets in.
      if (isHeld) drafts.get('nothing').onsuccess = hold;
    };
    hold();
  };
  opening.onsuccess = () => opening.result.close();
}

describe('the pages of an actor', () => {
  let application: TestApplication;
  let browser: Browser;
  let project: TestProject;
  const paths: Record<string, string> = {};

  beforeAll(async () => {
    application = await startApplication('sqlite');
    browser = await openBrowser();
    project = await aProject(application, {
      mode: 'pseudonymous',
      municipality: 'Stadt Lindenau & Umland',
      purpose: { de: 'Damit Angebote <besser> passen.', en: 'So that services fit <better>.' },
      deletionDate: '2031-12-31',
    });
    const { id: versionId } = await application
      .get(QuestionnairesService)
      .publishTemplate(project.id, 'akteursbefragung', null);
    const open = await aRound(application, project, { versionId });
    const closed = await aRound(application, project, { status: 'closed' });
    const later = await aRound(application, project, { opensOn: '2999-03-01' });
    const pathTo = async (round: { id: string }) => `/b/${(await aLink(application, round, project)).token}`;
    paths['start'] = await pathTo(open);
    paths['closed'] = await pathTo(closed);
    paths['later'] = await pathTo(later);
    paths['unknown'] = '/b/AAAAAAAAAAAAAAAAAAAAAA';
  });

  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  const pathOf = (name: string): string => paths[name] ?? '';

  it.each([
    ['unknown', 404, 'Diesen Link gibt es nicht', 'This link does not exist'],
    ['closed', 403, 'Die Befragung ist beendet', 'The survey has ended'],
    ['later', 403, 'Sie öffnet am 1. März 2999.', 'It opens on 1 March 2999.'],
    ['start', 200, 'Befragung der Schlüsselakteur:innen', 'Survey of key local actors'],
  ])('say in German and English what a link leads to: %s', async (name, status, german, english) => {
    const client = new HttpClient(application.url);
    const inGerman = await client.get(pathOf(name));
    expect([inGerman.status, inGerman.text]).toEqual([status, expect.stringContaining(german)]);
    const inEnglish = await client.get(`${pathOf(name)}?lang=en`);
    expect([inEnglish.status, inEnglish.text]).toEqual([status, expect.stringContaining(english)]);
    expect(inEnglish.headers.get('content-language')).toBe('en');
    expect(inGerman.headers.get('cache-control')).toBe('no-store');
    expect(inGerman.headers.getSetCookie()).toEqual([]);
  });

  it('say who asks, what for and until when, as the project has it', async () => {
    const { text } = await new HttpClient(application.url).get(pathOf('start'));
    expect(text).toContain('Stadt Lindenau &amp; Umland');
    expect(text).toContain('Damit Angebote &lt;besser&gt; passen.');
    expect(text).toContain('31. Dezember 2031');
    expect(text).toContain('class="callout"');
    expect(text).not.toContain('{{');
    expect(text).toContain('pseudonym');
  });

  it('hear who taps at once, before they have read what the device has kept', async () => {
    const context = await visitor(browser, { viewport: screens.phone });
    await context.addInitScript(holdDrafts);
    const page = await context.newPage();
    await page.goto(`${application.url}${pathOf('start')}`);
    await page.getByRole('button', { name: 'Beginnen' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('let-go')));
    await page.getByRole('alert').getByRole('link').first().waitFor();
    await context.close();
  });

  it.each(looks)(
    'open on $width px, $colorScheme, without fault and without a foreign request',
    async ({ colorScheme, width }) => {
      const context = await visitor(browser, { colorScheme, viewport: { width, height: 740 } });
      const page = await context.newPage();
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(application.url) && !request.url().startsWith('data:'))
          foreign.push(request.url());
      });
      for (const path of Object.values(paths)) {
        await page.goto(application.url + path);
        expect(await faultsOf(page)).toEqual([]);
      }
      await page.goto(application.url + pathOf('start'));
      await page.getByLabel(/Ich habe die Datenschutzhinweise gelesen/).check();
      await page.getByLabel('Ja, wörtlich').check();
      await page.getByRole('button', { name: 'Beginnen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ihre Rolle' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    },
  );

  it('keep what was answered when the language changes', async () => {
    const context = await visitor(browser);
    const page = await context.newPage();
    await page.goto(application.url + pathOf('start'));
    await page.getByLabel(/Ich habe die Datenschutzhinweise gelesen/).check();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByLabel('I have read the privacy notice').and(page.locator(':checked')).waitFor();
    await page.getByLabel('Yes, word for word').check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your role' }).waitFor();
    await page.getByText('Management').click();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ihre Rolle' }).waitFor();
    expect(await page.getByLabel('Leitung').isChecked()).toBe(true);
    await context.close();
  });

  it('bring two devices together without losing a word', async () => {
    const path = `${application.url}/b/${(await aLink(application, await aRound(application, project), project)).token}`;
    const [phone, desk] = [await visitor(browser), await visitor(browser)];
    const begin = async (context: typeof phone) => {
      const page = await context.newPage();
      await page.goto(path);
      await page.getByLabel(/Ich habe die Datenschutzhinweise gelesen/).check();
      await page.getByLabel('Ja, wörtlich').check();
      await page.getByRole('button', { name: 'Beginnen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ihre Rolle' }).waitFor();
      return page;
    };
    const saved = (page: Awaited<ReturnType<typeof begin>>) =>
      page.getByRole('status').filter({ hasText: 'Alles gespeichert' }).waitFor();
    const onPhone = await begin(phone);
    await onPhone.getByText('Leitung').click();
    await saved(onPhone);
    const onDesk = await begin(desk);
    await onDesk.getByLabel('Leitung').and(onDesk.locator(':checked')).waitFor();
    await onDesk.getByText('Koordination oder Planung').click();
    await saved(onDesk);

    await onPhone.getByText('Direkte Arbeit mit der Zielgruppe').click();
    await onPhone.getByRole('dialog', { name: 'Auf einem anderen Gerät weitergeschrieben' }).waitFor();
    expect(await faultsOf(onPhone)).toEqual([]);
    await onPhone.getByRole('button', { name: 'Mit den Antworten vom anderen Gerät weitermachen' }).click();
    expect(await onPhone.getByLabel('Koordination oder Planung').isChecked()).toBe(true);
    await onPhone.getByRole('button', { name: 'Doch die anderen Antworten nehmen' }).click();
    await onPhone.getByLabel('Direkte Arbeit mit der Zielgruppe').and(onPhone.locator(':checked')).waitFor();
    await phone.close();
    await desk.close();
  });

  it('tell people without JavaScript what to do', async () => {
    const context = await visitor(browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(application.url + pathOf('start'));
    await page.getByRole('heading', { name: 'Bitte JavaScript einschalten' }).waitFor();
    await context.close();
  });
});
