import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointLength, sliceCodePoints } from './code-points.ts';
import { normaliseText } from './normalise.ts';
import { checkRange, snapToGraphemes } from './ranges.ts';

const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom('👩‍👧‍👦', '🇩🇪', '🇹🇷', 'e\u0323\u0301', 'שָׁ', 'لا', '\n', 'ä', '👍🏽'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => normaliseText(parts.join('')));

const textAndRange = fc.tuple(hardText, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const [start = 0, end = 0] = [a, b].map((n) => n % (codePointLength(text) + 1)).sort((x, y) => x - y);
  return { text, range: { start, end } };
});

describe('a range of a text', () => {
  it('grows to the whole family, the whole flag, the letter with its accents', () => {
    const words = (text: string, start: number, end: number) => {
      const range = snapToGraphemes(text, { start, end });
      return sliceCodePoints(text, range.start, range.end);
    };
    expect(words('x👩‍👧‍👦y', 3, 4)).toBe('👩‍👧‍👦');
    expect(words('🇩🇪🇹🇷', 2, 3)).toBe('🇹🇷');
    expect(words('me\u0323\u0301n', 2, 3)).toBe('e\u0323\u0301');
    expect(words('שָׁלום', 1, 4)).toBe('שָׁל');
  });

  it('stays a caret where nothing is selected', () => {
    expect(snapToGraphemes('a🇩🇪', { start: 2, end: 2 })).toEqual({ start: 1, end: 1 });
  });

  it('is refused with the reason', () => {
    expect(checkRange('Hilfe', { start: 0, end: 5 })).toEqual({ ok: true });
    expect(checkRange('Hilfe', { start: 2, end: 2 })).toEqual({ ok: false, reason: 'empty' });
    expect(checkRange('Hilfe', { start: 3, end: 2 })).toEqual({ ok: false, reason: 'inverted' });
    expect(checkRange('Hilfe', { start: 3, end: 6 })).toEqual({ ok: false, reason: 'outside' });
    expect(checkRange('Hilfe', { start: -1, end: 2 })).toEqual({ ok: false, reason: 'outside' });
    expect(checkRange('Hilfe', { start: 0.5, end: 2 })).toEqual({ ok: false, reason: 'outside' });
    expect(checkRange('🇩🇪', { start: 0, end: 1 })).toEqual({ ok: false, reason: 'splits-grapheme' });
  });

  it('is fit to be a segment once it has grown, unless it is a caret', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const grown = snapToGraphemes(text, range);
        expect(checkRange(text, grown)).toEqual(
          range.start < range.end ? { ok: true } : { ok: false, reason: 'empty' },
        );
        expect(snapToGraphemes(text, grown)).toEqual(grown);
      }),
    );
  });

  it('never loses a selected character by growing, and grows no further than the graphemes it touches', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        fc.pre(range.start < range.end);
        let at = 0;
        const touched: string[] = [];
        for (const { segment } of new Intl.Segmenter('de').segment(text)) {
          const next = at + codePointLength(segment);
          if (range.start < next && at < range.end) touched.push(segment);
          at = next;
        }
        const grown = snapToGraphemes(text, range);
        expect(sliceCodePoints(text, grown.start, grown.end)).toBe(touched.join(''));
      }),
    );
  });
});
