import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { comparabilityReasons, fileMessages, gateMessages, placeTables, problems } from '#domain';
import { projectFolder } from '#platform';

/** Every pair of translation files, as the path of its folder. */
const folders = ['apps/web', 'libs'].flatMap((part) =>
  readdirSync(join(projectFolder, part), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('de.json'))
    .map((path) => join(part, path.slice(0, -'de.json'.length))),
);

/** The tables of sentences in code, each with an entry a sentence: `{ de, en }`, or both inside of it. */
const tables = Object.entries({ comparabilityReasons, problems, gateMessages, fileMessages, ...placeTables });

/** Every sentence with its key. */
function sentencesOf(value: unknown, key = ''): [key: string, text: string][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => sentencesOf(inner, `${key}.${name}`))
    : [[key, String(value)]];
}

const fileOf = (folder: string, language: string): unknown =>
  JSON.parse(readFileSync(join(projectFolder, folder, `${language}.json`), 'utf8'));

/** Examples of conditions name questions, each language in its own words. */
const examples = new Set(['zahl', 'number']);
const placeholder = /\{\{?(\w+)[^{}]*\}\}?/g;
const placeholdersIn = (text: string) =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name).filter((name) => !examples.has(name));
const shape = (sentences: readonly [string, string][]) =>
  sentences.map(([key, text]) => [key, ...placeholdersIn(text).sort()].join(' '));

function expectComplete(de: [string, string][], en: [string, string][]): void {
  expect(shape(en).sort()).toEqual(shape(de).sort());
  expect([...de, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
}

describe('the sentences that people read', () => {
  it.each(folders)('are complete in German and English, with the same placeholders, in %s', (folder) => {
    expectComplete(sentencesOf(fileOf(folder, 'de')), sentencesOf(fileOf(folder, 'en')));
  });

  it.each(tables)('are complete in German and English, with the same placeholders, in the table %s', (_, table) => {
    const entries = Object.entries<{ de: unknown; en: unknown }>(table);
    expect(entries.length).toBeGreaterThan(0);
    const all = (language: 'de' | 'en') => entries.flatMap(([key, entry]) => sentencesOf(entry[language], key));
    expectComplete(all('de'), all('en'));
  });

  it('stand in a table or a translation file, not beside the code of a room', () => {
    const files = readdirSync(join(projectFolder, 'libs'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/^domain\/|\.spec\.ts$/.test(file),
    );
    const sentence = /\bde: *\n? *['"`][^'"`]* [^'"`]*['"`]/;
    const speaking = files.filter((file) => sentence.test(readFileSync(join(projectFolder, 'libs', file), 'utf8')));
    expect(speaking).toEqual([]);
  });
});
