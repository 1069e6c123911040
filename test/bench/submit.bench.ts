import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedQuestionnaire } from './asked-questionnaire.ts';
import { median } from './median.ts';
import { type LoadResult, underLoad } from './submit-load.ts';
import { startPostgres } from './submit-postgres.ts';
import { startPlain, startProduct, type Submitted } from './submit-servers.ts';

const { questions, questionnaire, answersOf } = askedQuestionnaire(30);

export const name = `Submissions of ${questions.length} questions over 64 connections, server and load on one machine`;

interface Row {
  what: string;
  measured: string;
  goal?: string;
  met?: boolean;
}

const connections = 64;
/** Rounds in which each server has its turn, and seconds of a turn and of what comes before the first one. */
const times = { rounds: 3, turn: 8, warmUp: 4, lasting: 600 };
const goals = { timesRecipe: 100, timesFloor: 0.2, timesFloorOnPostgres: 0.1, p99: 100, growth: 1.15 };

interface Contestant {
  readonly name: string;
  readonly server: Submitted;
  accepted: number;
  readonly turns: LoadResult[];
}

export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-bench-'));
  const started: { stop(): Promise<void> }[] = [];
  const keep = async <Server extends { stop(): Promise<void> }>(starting: Promise<Server>): Promise<Server> => {
    const server = await starting;
    started.unshift(server);
    return server;
  };
  try {
    const asked = join(folder, 'questionnaire.json');
    writeFileSync(asked, JSON.stringify(questionnaire));
    const postgres = await keep(startPostgres());
    const contestant = async (called: string, starting: Promise<Submitted>): Promise<Contestant> => {
      return { name: called, server: await keep(starting), accepted: 0, turns: [] };
    };
    const floor = await contestant('floor', startPlain('submit-floor.mjs', folder));
    const recipe = await contestant('recipe', startPlain('submit-recipe.mjs', folder, asked));
    const sqlite = await contestant('product, SQLite', startProduct(join(folder, 'sqlite')));
    const onPostgres = await contestant('product, PostgreSQL', startProduct(join(folder, 'postgres'), postgres.url));
    return await measure(folder, { floor, recipe, sqlite, onPostgres });
  } finally {
    for (const server of started) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Contestants = Record<'floor' | 'recipe' | 'sqlite' | 'onPostgres', Contestant>;

async function measure(folder: string, contestants: Contestants): Promise<Row[]> {
  const bodies = join(folder, 'bodies');
  const people = Array.from({ length: 500 }, (_, person) => answersOf(person));
  writeFileSync(bodies, people.map((answers) => JSON.stringify({ answers, locale: 'de', minutes: 12 })).join('\n'));
  const load = async (whom: Contestant, seconds: number): Promise<LoadResult> => {
    const { port, path } = whom.server;
    const result = await underLoad({ port, path, bodies, seconds, connections });
    whom.accepted += result.accepted;
    return result;
  };
  const all = Object.values(contestants);
  for (const whom of all) await load(whom, times.warmUp);
  for (let round = 0; round < times.rounds; round += 1) {
    for (const whom of all) whom.turns.push(await load(whom, times.turn));
  }
  const lasting = await memoryDuring(contestants.sqlite.server, () => load(contestants.sqlite, times.lasting));
  return [...speedRows(contestants), ...lasting, ...(await storedRows(all))];
}

function speedRows({ floor, recipe, sqlite, onPostgres }: Contestants): Row[] {
  const speed = ({ turns }: Contestant) => median(turns.map(({ perSecond }) => perSecond));
  const said = (whom: Contestant) => {
    const p99 = median(whom.turns.map((turn) => turn.p99));
    return `${Math.round(speed(whom))}/s, p50 ${median(whom.turns.map((turn) => turn.p50)).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  };
  const against = (what: string, ratio: number, goal: number) => ({
    what,
    measured: `${ratio.toFixed(2)} ×`,
    goal: `≥ ${goal} ×`,
    met: ratio >= goal,
  });
  const p99 = median(sqlite.turns.map((turn) => turn.p99));
  return [
    { what: 'floor: keeps what it is sent, checks nothing', measured: said(floor) },
    { what: 'recipe: a fresh SurveyModel a request', measured: said(recipe) },
    { what: 'product on SQLite', measured: said(sqlite), goal: `p99 < ${goals.p99} ms`, met: p99 < goals.p99 },
    { what: 'product on PostgreSQL', measured: said(onPostgres) },
    against('product on SQLite against the recipe', speed(sqlite) / speed(recipe), goals.timesRecipe),
    against('product on SQLite against the floor', speed(sqlite) / speed(floor), goals.timesFloor),
    against('product on PostgreSQL against the floor', speed(onPostgres) / speed(floor), goals.timesFloorOnPostgres),
  ];
}

/** Once everything is warm, memory has to stay where it is: its second minute against its last. */
async function memoryDuring(server: Submitted, work: () => Promise<LoadResult>): Promise<Row[]> {
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(server.memory() ?? 0), 1_000);
  const { perSecond, p99 } = await work().finally(() => clearInterval(sampling));
  const after = median(samples.slice(60, 120));
  const end = median(samples.slice(-60));
  return [
    {
      what: `product on SQLite for ${times.lasting / 60} minutes: speed`,
      measured: `${Math.round(perSecond)}/s, p99 ${p99.toFixed(1)} ms`,
      goal: `p99 < ${goals.p99} ms`,
      met: p99 < goals.p99,
    },
    {
      what: 'memory in the second and in the last minute of these',
      measured: end === 0 ? 'not told by this system' : `${Math.round(after)} MB, then ${Math.round(end)} MB`,
      goal: `≤ ${goals.growth} ×`,
      ...(end === 0 ? {} : { met: end <= goals.growth * after }),
    },
  ];
}

/** Each that was told "accepted" is in the database, and nothing else was answered. */
async function storedRows(all: readonly Contestant[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name: called, server, accepted, turns } of all) {
    const stored = await server.stored();
    const others = JSON.stringify(Object.assign({}, ...turns.map((turn) => turn.others)));
    rows.push({
      what: `${called}: stored of those accepted`,
      measured: `${stored} of ${accepted}${others === '{}' ? '' : `, other answers: ${others}`}`,
      goal: 'all, and nothing else answered',
      met: stored === accepted && others === '{}',
    });
  }
  return rows;
}
