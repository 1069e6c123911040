import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentenceRanges, wordRanges } from './boundaries.ts';
import { sliceCodePoints } from './code-points.ts';
import { normaliseText } from './normalise.ts';
import { checkRange } from './ranges.ts';

const quoted = (text: string, ranges: { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => sliceCodePoints(text, start, end));

describe('selecting by keyboard', () => {
  it('steps from word to word, past marks and emoji', () => {
    const text = '😀 Frühe Hilfen – endlich!';
    expect(quoted(text, wordRanges(text))).toEqual(['Frühe', 'Hilfen', 'endlich']);
  });

  it('finds words in Arabic', () => {
    const text = 'نحتاج إلى وقت';
    expect(quoted(text, wordRanges(text, 'ar'))).toEqual(['نحتاج', 'إلى', 'وقت']);
  });

  it('takes a sentence without the space around it', () => {
    const text = 'Es fehlt Zeit.  Und Personal!\n\nWer hilft?';
    expect(quoted(text, sentenceRanges(text))).toEqual(['Es fehlt Zeit.', 'Und Personal!', 'Wer hilft?']);
  });

  it('gives ranges in order that do not overlap and can be segments', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const text = normaliseText(raw);
        for (const ranges of [wordRanges(text), sentenceRanges(text)]) {
          for (const [at, range] of ranges.entries()) {
            expect(checkRange(text, range)).toEqual({ ok: true });
            const next = ranges[at + 1];
            if (next) expect(next.start).toBeGreaterThanOrEqual(range.end);
          }
        }
      }),
    );
  });
});
