import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const studio = join(import.meta.dirname, '..', '..', 'apps', 'web', 'studio');
const stages = readdirSync(studio, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('de.json'))
  .map((path) => path.slice(0, -'de.json'.length));

/** Every sentence with its key and the placeholders it needs. */
function sentences(path: string): [key: string, text: string][] {
  const walk = (value: unknown, key: string): [string, string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => walk(inner, `${key}.${name}`))
      : [[key, String(value)]];
  return walk(JSON.parse(readFileSync(join(studio, path), 'utf8')), '');
}

const shape = (path: string) =>
  sentences(path)
    .map(([key, text]) => [key, ...[...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort()].join(' '))
    .sort();

describe('the sentences of the studio', () => {
  it.each(stages)('are complete in German and English, with the same placeholders, in %s', (stage) => {
    expect(shape(`${stage}en.json`)).toEqual(shape(`${stage}de.json`));
    const empty = ['de', 'en'].flatMap((language) =>
      sentences(`${stage}${language}.json`).filter(([, text]) => text.trim() === ''),
    );
    expect(empty).toEqual([]);
  });
});
