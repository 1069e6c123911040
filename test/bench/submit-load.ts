import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { isObject } from '#domain';
import { projectFolder } from '#platform';

export interface LoadResult {
  readonly accepted: number;
  /** Whatever else was answered: status and slug → how often. */
  readonly others: Readonly<Record<string, number>>;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Load {
  readonly port: number;
  /** Of the route, up to the id of the response. */
  readonly path: string;
  /** A file with a request body a line. */
  readonly bodies: string;
  readonly seconds: number;
  readonly connections: number;
}

/** Submits from a process of its own. */
export async function underLoad(load: Load): Promise<LoadResult> {
  const generator = spawn(process.execPath, [join(projectFolder, 'test/bench/submit-load.mjs'), JSON.stringify(load)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(generator, 'exit');
  const said = await text(generator.stdout);
  const code: unknown = (await ended)[0];
  const result: unknown = code === 0 ? JSON.parse(said) : undefined;
  if (!isResult(result)) throw new Error('The load generator gave up.');
  return result;
}

const isResult = (value: unknown): value is LoadResult =>
  isObject(value) &&
  isObject(value['others']) &&
  ['accepted', 'perSecond', 'p50', 'p99'].every((key) => typeof value[key] === 'number');
