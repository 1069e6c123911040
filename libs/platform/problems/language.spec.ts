import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'de'],
    ['', 'de'],
    ['tr', 'de'],
    ['de, en', 'de'],
    ['en, de', 'en'],
    ['en-GB,en;q=0.9,de;q=0.8', 'en'],
    ['de-DE,de;q=0.9,en;q=0.8', 'de'],
    ['tr, en;q=0.3', 'en'],
    ['en;q=0.2, de;q=0.7', 'de'],
  ])('of "%s" is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it.each([
    ['en;q=0', 'de'],
    ['en;q=0, de', 'de'],
    ['de;q=0, en;q=0.1', 'en'],
    ['de;q=0', 'en'],
    ['de;q=0, tr', 'en'],
    ['de;q=0, *', 'en'],
    ['de;q=0.000 , *;q=0.5', 'en'],
    ['en;q=0, *', 'de'],
    ['*', 'de'],
    ['*;q=0, en;q=0.4', 'en'],
    ['de;q=0, en;q=0', 'de'],
    ['en;q=x', 'de'],
    ['ende, denn', 'de'],
  ])('that is not acceptable (q=0) is not taken where another is: "%s" gives %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
