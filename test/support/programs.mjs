import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** The first of these programs that is there and may be run. */
export function findProgram(paths) {
  return paths.find((path) => path !== undefined && isExecutable(path));
}

/** Installs Debian's packages where that can be done: on Debian, as root. What went wrong is on standard error. */
export function installFromDebian(name, packages) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  process.stderr.write(`Installing ${name} from the system’s packages …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  run('update', '-q');
  run('install', '-y', '-q', '--no-install-recommends', ...packages);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
