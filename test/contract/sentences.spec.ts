import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

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
});
