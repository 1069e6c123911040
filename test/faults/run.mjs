import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, projectFolder, requireNode } from '../../apps/run/prepare.mjs';

/**
 * `npm run faults [-- name …]`: the tests beside this file to their full extent, which takes longer than continuous
 * integration may: all of them, or those that are named (killed, network, hostile …). Ends with a line for each that
 * says what was measured. FAULTS_SEED gives a run again, FAULTS_ROUNDS and FAULTS_BODIES choose another extent.
 */
requireNode();
install();
build();

const summary = join(mkdtempSync(join(tmpdir(), 'wirkungskurs-faults-')), 'summary');
const wanted = process.argv.slice(2).map((name) => `test/faults/${name}`);
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'contract',
    '--runInBand',
    '--',
    ...(wanted.length > 0 ? wanted : ['test/faults/']),
  ],
  { cwd: projectFolder, stdio: ['ignore', 2, 2], env: { ...process.env, FAULTS: 'long', FAULTS_REPORT: summary } },
);
if (existsSync(summary)) process.stdout.write(readFileSync(summary, 'utf8'));
process.exit(status ?? 1);
