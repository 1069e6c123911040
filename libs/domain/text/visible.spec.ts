import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visibleParts } from './visible.ts';

describe('a text of a stranger', () => {
  it('is shown whole, and nothing in what is shown is hidden', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u202e', '\u200b', '\ud800', '\udc00', '\0', '\u2066', '\ufeff', '\u{e0041}', '\n', '👩‍🏫'),
    );
    fc.assert(
      fc.property(fc.array(sign), (pieces) => {
        const text = pieces.join('');
        const parts = visibleParts(text);
        const back = parts.map((part) =>
          'words' in part ? part.words : String.fromCodePoint(Number.parseInt(part.sign.slice(2), 16)),
        );
        expect(back.join('')).toBe(text);
        const shown = parts.flatMap((part) => ('words' in part ? [...part.words] : []));
        const kept = new Set(['\n', '\t', '\u200c', '\u200d']);
        expect(shown.filter((sign) => /\p{C}/u.test(sign) && !kept.has(sign))).toEqual([]);
      }),
    );
  });

  it('names what would turn it round, and keeps emoji and line breaks', () => {
    expect(visibleParts('ab\u202etxt.exe')).toEqual([{ words: 'ab' }, { sign: 'U+202E' }, { words: 'txt.exe' }]);
    expect(visibleParts('\ud800')).toEqual([{ sign: 'U+D800' }]);
    expect(visibleParts('👩‍🏫\nZeile\t2')).toEqual([{ words: '👩‍🏫\nZeile\t2' }]);
    expect(visibleParts('')).toEqual([]);
  });
});
