import { chromium, type Page } from 'playwright-core';
import { launchOptions, screens } from '../support/browser.ts';

/** Milliseconds that somebody reads before answering. */
const reading = 15_000;

/** A phone really slowed down, as Lighthouse only simulates it: slow 4G, a processor four times slower. */
async function onSlowPhone<Result>(walk: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext({
      viewport: screens.phone,
      isMobile: true,
      hasTouch: true,
      locale: 'de-DE',
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const slow4g = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await walk(page);
  } finally {
    await browser.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Until the consent of the actor's page can be given. */
export const untilConsent = (url: string): Promise<number> =>
  onSlowPhone((page) =>
    timed(async () => {
      await page.goto(url, { waitUntil: 'commit' });
      await page.getByRole('checkbox').first().waitFor();
    }),
  );

/** From "begin" to the second page, for somebody who has read the first one. */
export const fromBeginToQuestions = (url: string): Promise<number> =>
  onSlowPhone(async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(reading);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('radio').first().check();
    return timed(async () => {
      await page.getByRole('button', { name: 'Beginnen' }).click();
      await page.locator('.sd-question').first().waitFor();
    });
  });

/** Until the first question of the plain page is there. */
export const untilFirstQuestion = (url: string): Promise<number> =>
  onSlowPhone((page) =>
    timed(async () => {
      await page.goto(url, { waitUntil: 'commit' });
      await page.locator('.sd-question').first().waitFor();
    }),
  );
