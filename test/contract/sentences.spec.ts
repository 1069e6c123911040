import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';

const read = (language: string) =>
  JSON.parse(readFileSync(new URL(`../../apps/run/sentences/${language}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
const placeholders = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the sentences of the terminal', () => {
  it('are complete in German and English, with the same placeholders', () => {
    const [de, en] = [read('de'), read('en')];
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
    for (const key of Object.keys(de)) expect([key, placeholders(de[key])]).toEqual([key, placeholders(en[key])]);
  });

  it('are each said somewhere', () => {
    const files = ['apps/run', 'apps/api', 'libs'].flatMap((folder) =>
      readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|mjs)$/.test(file))
        .map((file) => readFileSync(join(projectFolder, folder, file), 'utf8')),
    );
    expect(Object.keys(read('de')).filter((key) => !files.some((text) => text.includes(`'${key}'`)))).toEqual([]);
  });
});
