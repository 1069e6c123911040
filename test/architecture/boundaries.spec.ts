import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';

const rooms = ['domain', 'platform', 'people', 'collect', 'coding', 'workshop', 'publish'];

/** A tiny project with the same rooms and the same rules, into which a test puts one import. */
describe('the one direction of imports', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) {
      cpSync(join(projectFolder, file), join(folder, file));
    }
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
    for (const room of rooms) {
      write(`libs/${room}/index.ts`, `export { ${room} } from './inside.ts';\n`);
      write(`libs/${room}/inside.ts`, `export const ${room} = 1;\n`);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, text: string) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function cruise(path: string, text: string) {
    write(path, text);
    const program = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'apps', 'libs'];
    mkdirSync(join(folder, 'apps'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  }

  it('allows a later stage to use an earlier one through its index', () => {
    const { status, said } = cruise('libs/coding/good.ts', `export { collect } from '#collect';\n`);
    expect([status, said]).toEqual([0, expect.stringContaining('no dependency violations')]);
  });

  it.each([
    [
      'a backward import',
      'libs/people/bad.ts',
      `export { coding } from '#coding';\n`,
      'people-imports-only-rooms-above-it',
    ],
    [
      'a way around the index',
      'libs/coding/bad.ts',
      `export { collect } from '../collect/inside.ts';\n`,
      'collect-is-entered-through-its-index',
    ],
    ['a library in the rules', 'libs/domain/bad.ts', `export { v4 } from 'uuid';\n`, 'domain-is-pure'],
    ['Node in the rules', 'libs/domain/bad.ts', `export { join } from 'node:path';\n`, 'domain-is-pure'],
    ['the server in the browser', 'apps/web/bad.ts', `export { people } from '#people';\n`, 'web-knows-only-domain'],
    [
      'an app in a lib',
      'libs/publish/bad.ts',
      `export { app } from '../../apps/api/app.ts';\n`,
      'publish-imports-only-rooms-above-it',
    ],
    ['a circle', 'libs/domain/inside.ts', `export { domain } from './index.ts';\n`, 'no-cycles'],
  ])('catches %s', (_what, path, text, rule) => {
    write('apps/api/app.ts', 'export const app = 1;\n');
    const { status, said } = cruise(path, text);
    expect(said).toContain(rule);
    expect(status).not.toBe(0);
  });
});
