import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findOrInstallChromium } from './chromium.mjs';

export const screens = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
} as const;

const root = process.getuid?.() === 0;

/** How Chromium is started: nothing of its own may go to the network. */
export const launchOptions = () => ({
  executablePath: findOrInstallChromium(),
  args: [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

export const openBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** A visitor with a profile of her own: German, at a desk, in the light, unless said otherwise. */
export async function visitor(browser: Browser, wanted: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: screens.desk,
    reducedMotion: 'reduce',
    ...wanted,
  });
  watch(context);
  return context;
}

const complaints = new WeakMap<BrowserContext, string[]>();

/** Keeps what a page complains about: script errors, and what the Content-Security-Policy had to stop. */
export function watch(context: BrowserContext): void {
  const heard: string[] = [];
  complaints.set(context, heard);
  context.on('weberror', (error) => heard.push(String(error.error())));
  context.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) heard.push(message.text());
  });
}

/** What is wrong with a page as axe and the browser see it; empty is what every visited page has to be. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${page.url()} ${id}: ${help} ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const overflow = wide > 0 ? [`${page.url()} is ${wide} px wider than the screen`] : [];
  return [...found, ...overflow, ...(complaints.get(page.context()) ?? [])];
}
