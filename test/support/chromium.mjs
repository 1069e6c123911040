import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of the system; else from the system's packages (as root on Debian), else from playwright. */
export function findOrInstallChromium() {
  return findChromium() ?? fromDebian() ?? fromPlaywright() ?? missing();
}

/** Where a usable Chromium is, or undefined. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...known].find((path) => path !== undefined && isExecutable(path));
}

function fromDebian() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  process.stderr.write('Installing Chromium from the system’s packages …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  run('update', '-q');
  run('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-noto-core');
  return findChromium();
}

function fromPlaywright() {
  const require = createRequire(import.meta.url);
  const program = require.resolve('playwright-core/package.json').replace(/package\.json$/, 'cli.js');
  const { status } = spawnSync(process.execPath, [program, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) return undefined;
  const { chromium } = require('playwright-core');
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function missing() {
  throw new Error('The journeys need Chromium. Install it with your system’s packages or name it in CHROMIUM_PATH.');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
