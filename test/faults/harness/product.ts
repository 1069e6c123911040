import { afterAll } from '@jest/globals';
import { projectFolder } from '#platform';
import { type TestDatabase } from '../../support/databases.ts';
import { HttpClient } from '../../support/http-client.ts';
import { type Program, startProgram } from '../../support/program.ts';

/** The built product in a process of its own. */
export interface Product extends Pick<Program, 'kill' | 'says' | 'ended'> {
  readonly url: string;
  client(): HttpClient;
  /** Stops it as Ctrl-C does. */
  stop(): Promise<void>;
}

export interface HowToStart {
  environment?: Record<string, string>;
  /** Modules that are loaded before the product. */
  preload?: readonly string[];
  /** A command that starts it, with limits of its own. */
  before?: readonly string[];
}

const running = new Set<Program>();

/** A test that fails half-way leaves nobody running: the tests would never end. */
afterAll(() => {
  for (const program of running) program.kill();
});

/** Starts it without waiting: whoever starts it may not want it to arrive. */
export function launchProduct(
  { config, folder }: TestDatabase,
  { environment = {}, preload = [], before = [] }: HowToStart = {},
) {
  const database: Record<string, string> = config.kind === 'postgres' ? { DATABASE_URL: config.url } : {};
  const modules = preload.flatMap((module) => ['--import', module]);
  const program = startProgram([...before, process.execPath, ...modules, 'apps/run/serve-built.mjs'], projectFolder, {
    DATA_DIR: folder,
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    TRUST_PROXY: 'true',
    ...database,
    ...environment,
  });
  running.add(program);
  void program.ended.then(() => running.delete(program));
  return program;
}

export async function startProduct(database: TestDatabase, how: HowToStart = {}): Promise<Product> {
  const program = launchProduct(database, how);
  await program.says(/Ctrl-C/);
  const url = await program.says(/http:\/\/127\.0\.0\.1:\d+/);
  return {
    url,
    kill: program.kill,
    says: program.says,
    ended: program.ended,
    client: () => new HttpClient(url),
    stop: async () => {
      program.stop();
      await program.ended;
    },
  };
}
