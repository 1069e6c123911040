import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, projectFolder, requireNode } from '../apps/run/prepare.mjs';
import { findOrInstallCalc } from './support/calc.mjs';
import { findOrInstallChromium } from './support/chromium.mjs';

/**
 * Runs everything from a fresh clone: `node test/run.mjs` all of it, `node test/run.mjs check` the fast part.
 * A part that is missing is an error, never a skipped test. The last line is `N passed, N failed`.
 */
const onlyFast = process.argv.includes('check');
const counts = { passed: 0, failed: 0 };

requireNode();
install();
if (!onlyFast) build();

const cached = onlyFast ? ['--cache', '--cache-location', '.cache/eslint'] : [];
await Promise.all([
  gate('lint', ['npx', 'eslint', '.', '--max-warnings', '0', ...cached]),
  gate('types', ['npm', 'run', '--silent', 'types']),
  gate('boundaries', ['npm', 'run', '--silent', 'boundaries']),
]);
if (onlyFast) tests(['rules']);
else {
  process.env.CHROMIUM_PATH = findOrInstallChromium();
  findOrInstallCalc();
  tests(['rules', 'architecture', 'rooms', 'oracle', 'contract', 'journeys']);
}

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

/** Says all at once what it has to say, when it has ended: several run beside each other. */
async function gate(name, [command, ...args]) {
  const program = spawn(command, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (part) => said.push(part));
  const [status] = await once(program, 'close');
  count(status === 0);
  process.stderr.write(Buffer.concat(said));
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}: ${name}\n`);
}

function tests(projects) {
  const report = join(mkdtempSync(join(tmpdir(), 'wirkungskurs-report-')), 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      ...projects,
      `--maxWorkers=${Math.max(1, Math.min(2, availableParallelism()))}`,
      '--json',
      `--outputFile=${report}`,
      '--silent=false',
    ],
    { cwd: projectFolder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  counts.passed += result?.numPassedTests ?? 0;
  counts.failed += result?.numFailedTests ?? 0;
  // A skipped test, a suite that did not load or a run that ended early is a failure of its own.
  const silent =
    (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  counts.failed += silent;
  if (result === undefined || (status !== 0 && counts.failed === 0)) count(false);
}

function count(passed) {
  if (passed) counts.passed += 1;
  else counts.failed += 1;
}
