import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, install, projectFolder, requireNode } from '../../apps/run/prepare.mjs';
import { findOrInstallChromium } from '../support/chromium.mjs';

/**
 * Takes the pictures of the README from the demo: `npm run pictures`. With a folder, takes every main page at 360 and
 * 1280 px, in German and English, light and dark, to look at: `npm run pictures -- /tmp/pictures`.
 */
requireNode();
install();
build();

const folder = process.argv[2];
const data = mkdtempSync(join(tmpdir(), 'wirkungskurs-pictures-'));
const env = { ...process.env, LANG: 'en_GB.UTF-8', DATA_DIR: data, PORT: '0', LOG_LEVEL: 'error' };
const run = (args) => spawnSync(process.execPath, args, { cwd: projectFolder, env, encoding: 'utf8' });

const made = run(['apps/run/cli.mjs', 'demo']);
const [, email, password] = /as (\S+) with the password: (\S+)/.exec(made.stderr) ?? [];
if (email === undefined) throw new Error(made.stderr);

const server = spawn(process.execPath, ['apps/run/start.mjs'], {
  cwd: projectFolder,
  env,
  stdio: ['ignore', 'ignore', 'pipe'],
});
const url = await new Promise((resolve, reject) => {
  let said = '';
  server.stderr.on('data', (part) => {
    said += part;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
    if (found !== null) resolve(found[0]);
  });
  server.once('exit', () => reject(new Error(said)));
});
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

try {
  if (folder === undefined) await readmePictures(join(projectFolder, 'apps/web/pictures'));
  else await everyPicture(folder);
} finally {
  await browser.close();
  server.kill('SIGINT');
  rmSync(data, { recursive: true, force: true });
}

async function readmePictures(to) {
  mkdirSync(to, { recursive: true });
  const context = await loggedIn({ width: 1280, height: 860 }, 'de', 'light');
  const pages = await pagesOf(context);
  const wanted = { coding: 'coding-question', themes: 'themes', theme: 'theme', round: 'round', workshop: 'workshop' };
  for (const [name, page] of Object.entries(wanted)) await picture(context, pages[page], join(to, `${name}.png`));
  await context.close();
  const phone = await browser.newContext({ ...look({ width: 390, height: 780 }, 'de', 'light'), deviceScaleFactor: 2 });
  await picture(phone, pages.actor, join(to, 'actor.png'));
}

async function everyPicture(to) {
  mkdirSync(to, { recursive: true });
  for (const width of [360, 1280]) {
    for (const [language, scheme] of [
      ['de', 'light'],
      ['en', 'dark'],
    ]) {
      const context = await loggedIn({ width, height: 800 }, language, scheme);
      for (const [name, path] of Object.entries(await pagesOf(context))) {
        await picture(context, path, join(to, `${name}-${width}-${language}-${scheme}.png`), true);
      }
      await context.close();
    }
  }
}

async function picture(context, path, file, fullPage = false) {
  const page = await context.newPage();
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, fullPage });
  await page.close();
}

function look(viewport, language, colorScheme) {
  return { viewport, colorScheme, locale: language === 'de' ? 'de-DE' : 'en-GB', reducedMotion: 'reduce' };
}

async function loggedIn(viewport, language, scheme) {
  const context = await browser.newContext(look(viewport, language, scheme));
  await context.request.post(`${url}/api/session`, { data: { email, password } });
  await context.request.put(`${url}/api/me/language`, { data: { language } });
  return context;
}

/** Everybody in the demo has answered: one more link for whoever comes by. */
async function anOpenLink(context, links) {
  const data = { kind: 'open', label: `Open ${randomUUID()}` };
  return (await context.request.put(`${links}/${randomUUID()}`, { data })).json();
}

/** Where the main pages of the demo are. */
async function pagesOf(context) {
  const api = '/api/projects/praeventionskette';
  const first = async (path) => {
    const answer = await (await context.request.get(url + api + path)).json();
    return (answer.items ?? answer)[0];
  };
  const at = '/projects/praeventionskette';
  const [questionnaire, round, theme, workshop] = await Promise.all(
    ['/questionnaires', '/rounds', '/themes', '/workshops'].map(first),
  );
  const link = await anOpenLink(context, `${url}${api}/rounds/${round.id}/invitations`);
  return {
    projects: '/',
    home: at,
    settings: `${at}/settings`,
    team: `${at}/team`,
    account: '/account',
    questionnaires: `${at}/questionnaires`,
    questionnaire: `${at}/questionnaires/${questionnaire.versions[0].id}`,
    groups: `${at}/groups`,
    rounds: `${at}/rounds`,
    round: `${at}/rounds/${round.id}`,
    involvement: `${at}/involvement`,
    coding: `${at}/coding`,
    'coding-question': `${at}/coding/${questionnaire.slug}/bedarf`,
    codebook: `${at}/coding/codebook`,
    themes: `${at}/themes`,
    theme: `${at}/themes/${theme.id}`,
    workshops: `${at}/workshops`,
    workshop: `${at}/workshops/${workshop.id}`,
    goals: `${at}/goals`,
    packet: `${at}/workshops/${workshop.id}/packet`,
    actor: link.path,
  };
}
