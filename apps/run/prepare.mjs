import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveUp, say } from './say.mjs';

/** Gets a fresh clone ready with nothing but Node: plain JavaScript, no dependency. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const inProject = (...parts) => join(projectFolder, ...parts);

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp('node-too-old', { found: process.versions.node });
}

/** Installs what package-lock.json names, what building needs included, unless exactly that is installed. */
export function install() {
  const mark = inProject('node_modules', '.installed-lock');
  const wanted = hashOf([inProject('package-lock.json')]);
  if (isMarked(mark, wanted)) return;
  step('installing', 'install-failed', 'npm', [
    'ci',
    // A server often has NODE_ENV=production, which alone would leave out the compilers.
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  writeFileSync(mark, wanted);
}

/** Builds server and web, unless exactly these sources are built. */
export function build() {
  const mark = inProject('dist', '.built-sources');
  const wanted = hashOf(sources());
  if (isMarked(mark, wanted)) return;
  step('building', 'build-failed', 'npm', ['run', '--silent', 'build']);
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(mark, wanted);
}

function step(progress, failure, command, args) {
  say(progress);
  const began = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) giveUp(failure);
  say('done-in', { seconds: Math.round((Date.now() - began) / 1000) });
}

function sources() {
  const files = ['package-lock.json', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'].map(
    (file) => inProject(file),
  );
  for (const folder of ['apps/api', 'apps/web', 'libs']) {
    for (const entry of readdirSync(inProject(folder), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile() && !/\.(spec\.ts|png|md)$/.test(entry.name) && statSync(file).size < 5_000_000)
        files.push(file);
    }
  }
  return files.sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(projectFolder, file)).update(readFileSync(file));
  return hash.digest('hex');
}

const isMarked = (mark, wanted) => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;
