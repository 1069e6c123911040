import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#platform';

export const name = 'Start and rest, on SQLite, once built';

const runs = 5;

/** Time from the command to the first answer, beside bare Node answering, and memory a few seconds later. */
export async function run(): Promise<object[]> {
  const ours: Measure[] = [];
  const bare: Measure[] = [];
  for (let n = 0; n < runs; n += 1) {
    ours.push(await measure(['apps/run/start.mjs'], '/api/health'));
    bare.push(await measure(['-e', bareServer], '/'));
  }
  const [start, floor] = [median(ours.map(({ ms }) => ms)), median(bare.map(({ ms }) => ms))];
  const memory = median(ours.map(({ megabytes }) => megabytes));
  return [
    {
      what: 'start to first answer (ms)',
      ours: start,
      floor,
      ratio: ratio(start, floor),
      goal: '< 3000',
      met: start < 3_000,
    },
    {
      what: 'memory at rest (MB)',
      ours: memory,
      floor: median(bare.map(({ megabytes }) => megabytes)),
      goal: '< 200',
      met: memory < 200,
    },
  ];
}

const bareServer = `require('node:http').createServer((_, answer) => answer.end('ok')).listen(process.env.PORT, '127.0.0.1')`;

interface Measure {
  ms: number;
  megabytes: number;
}

async function measure(args: string[], path: string): Promise<Measure> {
  const data = mkdtempSync(join(tmpdir(), 'wirkungskurs-bench-'));
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const began = performance.now();
  const env = { PATH: process.env['PATH'], DATA_DIR: data, PORT: port, LOG_LEVEL: 'error' };
  const program = spawn(process.execPath, args, { cwd: projectFolder, env, stdio: 'ignore' });
  try {
    while (!(await answers(`http://127.0.0.1:${port}${path}`))) await pause(20);
    const ms = Math.round(performance.now() - began);
    await pause(5_000);
    return { ms, megabytes: residentMegabytes(program.pid ?? 0) };
  } finally {
    program.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ratio = (one: number, other: number) => Math.round((one / other) * 10) / 10;
const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** Resident set of a process (Linux, proc(5)). */
function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
