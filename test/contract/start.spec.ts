import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';
import { startProgram } from '../support/program.ts';

/** The start command as somebody types it, on what is built. */
describe('starting', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (environment: Record<string, string>) =>
    startProgram([process.execPath, 'apps/run/start.mjs'], projectFolder, { DATA_DIR: folder, ...environment });

  it('says where to go, answers there, and stops cleanly', async () => {
    const program = start({});
    await program.says(/Ctrl-C/);
    const url = await program.says(/http:\/\/127\.0\.0\.1:\d+/);
    const health = await fetch(new URL('/api/health', url));
    expect(await health.json()).toEqual({ live: true, ready: true });
    program.stop();
    const { code, said } = await program.ended;
    expect([code, said]).toEqual([0, expect.stringContaining('Everything is saved')]);
  });

  it('says in one sentence that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const { code, said } = await start({ PORT: port }).ended;
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is already in use.`);
    expect(said).not.toContain('    at ');
  });

  it('says in one sentence, in German where the system is, that a folder cannot be written to', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, said } = await start({ DATA_DIR: join(file, 'data'), LANG: 'de_DE.UTF-8' }).ended;
    expect(code).toBe(1);
    expect(said).toContain(`Im Ordner ${join(file, 'data')} kann nicht geschrieben werden.`);
  });

  it('says which setting cannot be used', async () => {
    const { code, said } = await start({ DATABASE_URL: 'mysql://somewhere' }).ended;
    expect([code, said]).toEqual([1, expect.stringContaining('DATABASE_URL must look like')]);
  });

  it('says that PostgreSQL cannot be reached', async () => {
    const { code, said } = await start({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }).ended;
    expect([code, said]).toEqual([1, expect.stringContaining('cannot be reached')]);
  });
});
