import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { HttpClient } from '../support/http-client.ts';
import { openLink, seed, size } from './themes-seed.ts';
import { admin, type BenchServer, startServer } from './themes-server.ts';

export const name = `Theme summary of ${size.codings.toLocaleString('en')} codings by ${size.participants.toLocaleString('en')} participants, SQLite`;

interface Row {
  what: string;
  measured: string;
  goal?: string;
  met?: boolean;
}

const goals = { ratio: 3, megabytes: 300 };
/** Submissions a second while nothing else happens, and while the export runs. */
const rate = 8;

export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-bench-'));
  try {
    const project = await prepare(folder);
    const bareTimes = [bareAggregate(folder, project.id)];
    const server = await startServer(folder);
    try {
      const rows = await measure(
        server,
        project.slug,
        () => bareTimes.push(bareAggregate(folder, project.id)),
        bareTimes,
      );
      return rows;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A project made by the server itself, then filled while the server is down. */
async function prepare(folder: string): Promise<{ id: string; slug: string }> {
  const server = await startServer(folder);
  const slug = 'bench';
  try {
    const client = await loggedIn(server);
    const wanted = { slug, title: 'Bench', municipality: 'Musterland', mode: 'anonymous', deletionDate: '2999-12-31' };
    const { text } = await client.post('/api/projects', wanted);
    if (!text.includes(`"slug":"${slug}"`)) throw new Error(`The project could not be made: ${text}`);
  } finally {
    await server.stop();
  }
  return { id: seed(fileIn(folder), slug), slug };
}

async function measure(
  server: BenchServer,
  slug: string,
  bareAgain: () => void,
  bareTimes: readonly number[],
): Promise<Row[]> {
  const client = await loggedIn(server);
  const summary = () => timed(() => download(client, `/api/projects/${slug}/exports/themes.csv`));
  const idle = server.peakMemory();
  const first = await summary();
  bareAgain();
  const second = await summary();
  const csv = median([first, second]);
  const bare = median(bareTimes);
  const pause = (seconds: number) => () => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  // The first submissions start the threads that judge them.
  await submissionsDuring(server, pause(3));
  const alone = await submissionsDuring(server, pause(15));
  const during = await submissionsDuring(server, async () => {
    for (let again = 0; again < 3; again += 1) await summary();
  });
  const peak = server.peakMemory();
  const codings = await timed(() => download(client, `/api/projects/${slug}/exports/codings.csv`));
  const peakOfAll = server.peakMemory();
  const undisturbed = Math.max(3 * alone.p99, 200);
  return [
    { what: 'bare aggregate: themes and their distinct participants', measured: `${bare.toFixed(2)} s` },
    {
      what: 'theme summary as CSV, over HTTP',
      measured: `${csv.toFixed(2)} s, ${(csv / bare).toFixed(2)} × bare`,
      goal: `≤ ${goals.ratio} × bare`,
      met: csv / bare <= goals.ratio,
    },
    {
      what: 'peak memory of the server, exports and submissions together',
      measured: peak === undefined ? 'not told by this system' : `${peak} MB (${idle} MB before)`,
      goal: `< ${goals.megabytes} MB`,
      ...(peak === undefined ? {} : { met: peak < goals.megabytes }),
    },
    { what: `${rate} submissions a second, nothing else`, measured: said(alone) },
    {
      what: `${rate} submissions a second during the export`,
      measured: said(during),
      goal: `p99 ≤ ${Math.round(undisturbed)} ms, none refused`,
      met: during.p99 <= undisturbed && during.refused === 0,
    },
    {
      what: 'all codings as CSV, then the peak memory',
      measured: `${codings.toFixed(2)} s${peakOfAll === undefined ? '' : `, ${peakOfAll} MB`}`,
      goal: `< ${goals.megabytes} MB`,
      ...(peakOfAll === undefined ? {} : { met: peakOfAll < goals.megabytes }),
    },
  ];
}

/** The least that any answer to the question must do, on the same file, with the memory the product's reader has. */
function bareAggregate(folder: string, project: string): number {
  const database = new Database(fileIn(folder), { readonly: true });
  database.pragma('temp_store = FILE');
  database.pragma('cache_size = -8000');
  const began = performance.now();
  const rows = database
    .prepare(
      `SELECT t.theme_id, COUNT(DISTINCT s.participant_id) FROM coding c
         JOIN theme_code t ON t.project_id = c.project_id AND t.code_id = c.code_id
         JOIN source s ON s.project_id = c.project_id AND s.id = c.source_id
        WHERE c.project_id = ? GROUP BY t.theme_id`,
    )
    .all(project);
  const seconds = (performance.now() - began) / 1000;
  database.close();
  if (rows.length !== size.themes) throw new Error('The bare aggregate counts other themes.');
  return seconds;
}

async function download(client: HttpClient, path: string): Promise<void> {
  const { status, text } = await client.get(path);
  if (status !== 200 || text.length < 1000) throw new Error(`${path} answered ${status}`);
}

interface Latencies {
  p50: number;
  p99: number;
  count: number;
  refused: number;
}

/** Submits at a steady rate, whatever the answers take, for as long as something else is done. */
async function submissionsDuring(server: BenchServer, work: () => Promise<unknown>): Promise<Latencies> {
  let going = true;
  const milliseconds: number[] = [];
  let refused = 0;
  const submit = async () => {
    const began = performance.now();
    const response = await fetch(`${server.url}/api/respond/${openLink}/responses/${crypto.randomUUID()}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers: { q0: 'Es fehlt an Zeit.', q1: 'Wege.' }, locale: 'de', minutes: 5 }),
    });
    if (!response.ok) refused += 1;
    await response.arrayBuffer();
    milliseconds.push(performance.now() - began);
  };
  const loop = (async () => {
    const open: Promise<void>[] = [];
    while (going) {
      open.push(submit());
      await new Promise((resolve) => setTimeout(resolve, 1000 / rate));
    }
    await Promise.all(open);
  })();
  await work();
  going = false;
  await loop;
  const sorted = milliseconds.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), count: sorted.length, refused };
}

async function loggedIn(server: BenchServer): Promise<HttpClient> {
  const client = new HttpClient(server.url);
  const { status, text } = await client.post('/api/session', admin);
  if (status !== 204) throw new Error(`The login failed: ${text}`);
  return client;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}

const said = ({ p50, p99, count, refused }: Latencies) =>
  `p50 ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms of ${count}${refused > 0 ? `, ${refused} refused` : ''}`;
const fileIn = (folder: string) => join(folder, 'wirkungskurs.sqlite');
