import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unusableValues } from './unusable-values.ts';

const codes = (value: unknown) => unusableValues(value).map(({ pointer, code }) => `${pointer}: ${code}`);

describe('values that no request can hold', () => {
  it('are named by their places', () => {
    expect(codes({ title: 'a\u0000b', groups: [[]], n: 2 ** 40, deep: { 'a/b': '\ud800' } })).toEqual([
      '/title: isReadable',
      '/groups/0: isObject',
      '/n: max',
      '/deep/a~1b: isReadable',
    ]);
  });

  it('are not among what people write, in whatever language, with tabs and line breaks', () => {
    expect(codes({ text: 'Größe\t„süß“\r\n👩‍👧‍👦 مرحبا', list: ['a', { b: -5 }], nothing: null })).toEqual([]);
    const written = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(fc.property(written, (text) => codes({ text }).length === 0));
  });

  it('are fewer where answers stand: any number that can be kept, and lists of lists', () => {
    const found = (value: unknown) => unusableValues(value, /^\/to$/).map(({ pointer, code }) => `${pointer}: ${code}`);
    expect(found({ to: [[-(2 ** 40)], { a: 1e300 }], n: 2 ** 40 })).toEqual(['/n: max']);
    expect(found({ to: { a: Infinity, b: ['\u0000'] } })).toEqual(['/to/a: max', '/to/b/0: isReadable']);
  });

  it('are found however deep a body is nested, without running out of stack', () => {
    const nested = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as unknown;
    expect(codes(nested)).toEqual([`${'/a'.repeat(13)}: isString`]);
  });
});
