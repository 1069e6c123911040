import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';
import ts from 'typescript';

/** What Node would look for beside a built file: imports of both kinds, and files of threads and workers. */
function namedBeside(text: string): string[] {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const located = Array.from(
    text.matchAll(/new URL\(\s*(['"`])(.+?)\1\s*,\s*import\.meta\.url/g),
    ([, , name]) => name,
  );
  return [...imported, ...located].flatMap((name) => (name?.startsWith('.') === true ? [name] : []));
}

describe('what is built', () => {
  const folder = join(projectFolder, 'dist');
  // The pages in dist/web have gone through a bundler of their own.
  const files = ['apps', 'libs'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(part, file)),
  );

  it('asks for no source: every file that another one names beside it is there, as JavaScript', () => {
    const named = files.flatMap((file) =>
      namedBeside(readFileSync(join(folder, file), 'utf8')).map((name) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ name }) => /\.[cm]?tsx?$/.test(name))).toEqual([]);
    const missing = named.filter(({ file, name }) => !existsSync(join(folder, dirname(file), name)));
    expect(missing).toEqual([]);
  });

  it('would be caught asking for one, also inside of a function and as the file of a thread', () => {
    const text = `import './a.ts'; export class B { c = () => import("./d.ts"); }
      new Worker(new URL('../e.worker.ts', import.meta.url)); // import './no.ts'
      export { f } from './f.ts'; import 'g';`;
    expect(namedBeside(text)).toEqual(['./a.ts', './d.ts', './f.ts', '../e.worker.ts']);
  });
});
