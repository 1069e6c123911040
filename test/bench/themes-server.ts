import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from '#platform';

/** The built server in a process of its own, so that its memory is its own. */
export interface BenchServer {
  readonly url: string;
  /** Highest resident memory so far, in MB; undefined where the system does not tell. */
  peakMemory(): number | undefined;
  /** Resident memory now, in MB. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

export const admin = { email: 'bench@example.org', password: 'a long bench password' };

export async function startServer(dataDir: string, environment: Record<string, string> = {}): Promise<BenchServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [join(projectFolder, 'apps/run/serve-built.mjs')], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answering(server, url).catch(async (reason: unknown) => {
    await ended(server);
    throw reason;
  });
  return {
    url,
    peakMemory: () => memoryOf(server.pid, 'VmHWM'),
    memory: () => memoryOf(server.pid, 'VmRSS'),
    stop: () => ended(server),
  };
}

async function answering(server: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error('The server did not start.');
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server does not answer.');
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

/** What Linux says of a process, in MB (proc(5)): VmRSS now, VmHWM at most so far. */
export function memoryOf(pid: number | undefined, what: 'VmHWM' | 'VmRSS'): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const [, kilobytes] = new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
