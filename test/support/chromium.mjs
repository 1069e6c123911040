import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findProgram, installFromDebian } from './programs.mjs';

/** The Chromium of the system; else from the system's packages (as root on Debian), else from playwright. */
export function findOrInstallChromium() {
  return findChromium() ?? fromDebian() ?? fromPlaywright() ?? missing();
}

/** Where a usable Chromium is, or undefined. */
function findChromium() {
  return findProgram([
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
}

function fromDebian() {
  installFromDebian('Chromium', ['chromium', 'fonts-dejavu-core', 'fonts-noto-core']);
  return findChromium();
}

function fromPlaywright() {
  const require = createRequire(import.meta.url);
  const program = require.resolve('playwright-core/package.json').replace(/package\.json$/, 'cli.js');
  const { status } = spawnSync(process.execPath, [program, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
  return status === 0 ? findProgram([require('playwright-core').chromium.executablePath()]) : undefined;
}

function missing() {
  throw new Error('The journeys need Chromium. Install it with your system’s packages or name it in CHROMIUM_PATH.');
}
