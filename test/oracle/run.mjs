import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { install, requireNode } from '../../apps/run/prepare.mjs';
import { load } from './load.mjs';

/**
 * `npm run oracle [-- count seed]`: compares our judge with the form library over generated answers, on all cores.
 * The same count and seed give the same comparisons. Ends with an error where the two part.
 */
requireNode();
install();

const [count = 100_000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(seed) || count < 1) {
  process.stderr.write('npm run oracle [-- count seed], both whole numbers.\n');
  process.exit(2);
}
const workers = Math.max(1, availableParallelism());
/** A worker judges so many at a time and is then replaced: the form library never gives all of its memory back. */
const portion = 2_000;
const portions = Array.from({ length: Math.ceil(count / portion) }, (_, position) => ({
  // Far apart, so that no two portions draw the same questionnaires.
  seed: seed + position * 1_000_003,
  count: Math.min(portion, count - position * portion),
}));
process.stdout.write(`Seed ${seed}: ${count} sets of answers, ${workers} at a time.\n`);

const { report } = await load('report.ts');
const results = [];
let judged = 0;
// Who stops it reads what was found until then.
process.once('SIGINT', () => finish());
process.once('SIGTERM', () => finish());
await Promise.all(Array.from({ length: workers }, work));

finish();

function finish() {
  const { text, ok } = report(results);
  process.stdout.write(`\n${text}\n${judged} of ${count}. Again: npm run oracle -- ${count} ${seed}\n`);
  process.exit(ok && judged === count ? 0 : 1);
}

async function work() {
  for (let next = portions.shift(); next !== undefined; next = portions.shift()) {
    results.push(await judgedBy(next));
    judged += next.count;
    const faults = results.at(-1).counterexamples.length;
    process.stderr.write(faults > 0 ? `\n${report([results.at(-1)]).text}\n` : '');
    process.stderr.write(`\r${judged} of ${count}`);
  }
}

function judgedBy(task) {
  return new Promise((resolve, reject) => {
    const worker = fork(join(import.meta.dirname, 'worker.mjs'), [JSON.stringify(task)]);
    let result;
    worker.on('message', (message) => (result = message));
    worker.on('exit', (status) =>
      result === undefined
        ? reject(new Error(`A worker ended with ${status} over ${JSON.stringify(task)}.`))
        : resolve(result),
    );
  });
}
