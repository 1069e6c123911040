import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions } from '../support/browser.ts';

/** What Lighthouse's simulated mobile phone (slow 4G, a processor four times slower) says of a page. */
export interface PageMeasure {
  /** Milliseconds until the largest text or picture is there. */
  readonly largestPaint: number;
  /** Milliseconds until the page answers input without delay. */
  readonly interactive: number;
  /** Milliseconds in which input would have waited. */
  readonly blocked: number;
  /** From 0 to 1. */
  readonly score: number;
  /** Transferred before the page was quiet, in kB. */
  readonly kilobytes: number;
}

/** The median of several runs, each in a browser of its own. */
export async function measurePage(url: string, runs: number): Promise<PageMeasure> {
  const measures: PageMeasure[] = [];
  for (let run = 0; run < runs; run += 1) measures.push(await measureOnce(url));
  const median = (of: (measure: PageMeasure) => number): number =>
    measures.map(of).sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
  return {
    largestPaint: median((measure) => measure.largestPaint),
    interactive: median((measure) => measure.interactive),
    blocked: median((measure) => measure.blocked),
    score: median((measure) => measure.score),
    kilobytes: median((measure) => measure.kilobytes),
  };
}

async function measureOnce(url: string): Promise<PageMeasure> {
  const port = await freePort();
  const options = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...options.args, `--remote-debugging-port=${port}`] });
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: 'silent',
      onlyCategories: ['performance'],
      formFactor: 'mobile',
      throttlingMethod: 'simulate',
    });
    const report = result?.lhr;
    const score = report?.categories['performance']?.score;
    if (report === undefined || typeof score !== 'number') throw new Error(`Lighthouse could not measure ${url}.`);
    const value = (audit: string): number => report.audits[audit]?.numericValue ?? Number.NaN;
    return {
      largestPaint: value('largest-contentful-paint'),
      interactive: value('interactive'),
      blocked: value('total-blocking-time'),
      score,
      kilobytes: value('total-byte-weight') / 1024,
    };
  } finally {
    await browser.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
