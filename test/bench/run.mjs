import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { build, install, projectFolder, requireNode } from '../../apps/run/prepare.mjs';

/**
 * `npm run bench [-- name …]`: every bench is a file here that exports `name` and `run()`, which resolves with rows
 * of a table. Ratios are taken within one run, since machines differ; a goal that is missed ends with an error.
 */
requireNode();
install();
build();

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));
let missed = 0;

for (const file of files) {
  const name = file.replace(/\.bench\.ts$/, '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { module } = await runnerImport(join(import.meta.dirname, file), { root: projectFolder, logLevel: 'error' });
  process.stdout.write(`\n${module.name}\n`);
  const rows = await module.run();
  console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));
  missed += rows.filter((row) => row.met === false).length;
}

for (const name of wanted) {
  if (existsSync(join(import.meta.dirname, `${name}.bench.ts`))) continue;
  process.stderr.write(`There is no bench "${name}".\n`);
  missed += 1;
}
process.exit(missed === 0 ? 0 : 1);
