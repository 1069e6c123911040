import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';
import { type Program, startProgram } from '../support/program.ts';

const minutes = 60_000;
/** What a clone does not have. */
const notCloned = /^(node_modules|dist|data|coverage|\.git|\.cache)(\/|$)/;

describe('a fresh clone on a server', () => {
  let clone: string;
  let program: Program;
  let url: string;

  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'wirkungskurs-clone-'));
    cpSync(projectFolder, clone, {
      recursive: true,
      filter: (file) => !notCloned.test(relative(projectFolder, file)),
    });
  });
  afterAll(() => {
    program.stop();
    rmSync(clone, { recursive: true, force: true });
  });

  /** Servers often say NODE_ENV=production, for which npm would leave out what building needs. */
  const npmStart = () =>
    startProgram(['npm', 'start'], clone, {
      NODE_ENV: 'production',
      ...(process.env['HOME'] === undefined ? {} : { HOME: process.env['HOME'] }),
    });

  it(
    'installs, builds and serves with one command, showing how far it is',
    async () => {
      program = npmStart();
      await program.says(/Installing/);
      await program.says(/Building/);
      url = await program.says(/http:\/\/127\.0\.0\.1:\d+/);
      const link = await program.says(/http:\/\/\S+\/setup\/\S+/);
      expect((await fetch(new URL('/api/health', url))).status).toBe(200);
      expect(await (await fetch(link)).text()).toContain('<div id="studio"');
    },
    15 * minutes,
  );

  it(
    'stops on Ctrl-C and starts again without installing or building',
    async () => {
      program.stop();
      expect((await program.ended).said).toContain('Everything is saved');
      const again = npmStart();
      await again.says(/Ctrl-C/);
      again.stop();
      const { said } = await again.ended;
      expect(said).not.toMatch(/Installing|Building/);
    },
    2 * minutes,
  );
});
