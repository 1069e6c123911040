import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointerBelow } from '#domain';
import { readJson } from './json-text.ts';

const first = (text: string) => readJson(text).findings[0];

describe('a file that is not JSON', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 'CommaExpected', 3, 3],
    ['{\n  "a": 1,\n}', 'PropertyNameExpected', 3, 1],
    ['{\n  "a" 1\n}', 'ColonExpected', 2, 7],
    ['{\n  „a“: 1\n}', 'json-bent-quotes', 2, 3],
    ['{\n  "a": [1, 2\n}', 'CloseBracketExpected', 3, 1],
    ['{ "a": "offen\n}', 'UnexpectedEndOfString', 1, 8],
    ['{ // Notiz\n}', 'InvalidCommentToken', 1, 3],
    ['[1]', 'json-no-object', 1, 1],
    ['', 'ValueExpected', 1, 1],
  ])('is refused at the line and column: %j', (text, code, line, column) => {
    expect(first(text)).toMatchObject({ severity: 'error', code, line, column });
    expect(readJson(text).content).toBeUndefined();
  });

  it('may not say the same thing twice', () => {
    expect(first('{\n "a": { "b": 1,\n "b": 2 } }')).toMatchObject({
      code: 'json-key-twice',
      pointer: '/a/b',
      line: 3,
    });
  });

  it('is refused before it can do harm', () => {
    expect(first('['.repeat(100_000))).toMatchObject({ code: 'json-too-deep', line: 1, column: 61 });
    expect(first(`{"a":"${'ä'.repeat(800_000)}"}`)).toMatchObject({ code: 'json-too-large' });
  });
});

describe('a JSON file', () => {
  it('says the same as JSON.parse, and knows where everything stands', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const text = JSON.stringify(value, null, 1);
        const { content, findings, positionOf } = readJson(text);
        expect([content, findings]).toEqual([JSON.parse(text), []]);
        const lines = text.split('\n');
        for (const key of Object.keys(value)) {
          const { line, column } = positionOf(pointerBelow('', key));
          expect(lines[line - 1]?.slice(column - 1)).toMatch(JSON.stringify(key).slice(0, 1));
          expect(lines[line - 1]?.slice(column - 1, column - 1 + JSON.stringify(key).length)).toBe(JSON.stringify(key));
        }
      }),
      { numRuns: 200 },
    );
  });
});
