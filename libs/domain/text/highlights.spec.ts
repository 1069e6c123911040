import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointLength } from './code-points.ts';
import { runsOf, segmentLanes } from './highlights.ts';

const rangesWithin = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 12 })
    .map((pairs) => pairs.map(([a, b], id) => ({ id: `${id}`, start: Math.min(a, b), end: Math.max(a, b) })));

describe('stripes beside a text', () => {
  it('share a lane where they only touch', () => {
    expect(
      segmentLanes([
        { start: 0, end: 3 },
        { start: 3, end: 5 },
        { start: 2, end: 4 },
      ]),
    ).toEqual([0, 0, 1]);
  });

  it('never lie on one another and need as few lanes as possible', () => {
    fc.assert(
      fc.property(rangesWithin(20), (given) => {
        const ranges = given.filter(({ start, end }) => start < end);
        const lanes = segmentLanes(ranges);
        for (const [i, a] of ranges.entries())
          for (const [j, b] of ranges.entries())
            if (i < j && a.start < b.end && b.start < a.end) expect(lanes[i]).not.toBe(lanes[j]);
        const depths = Array.from({ length: 20 }, (_, at) => ranges.filter((r) => r.start <= at && at < r.end).length);
        expect(new Set(lanes).size).toBe(Math.max(0, ...depths));
      }),
    );
  });
});

describe('highlighted runs', () => {
  it('cut the text wherever a highlight begins or ends', () => {
    const runs = runsOf('Zeit 😀 fehlt', [
      { id: 'a', start: 0, end: 6 },
      { id: 'b', start: 5, end: 12 },
    ]);
    expect(runs).toEqual([
      { start: 0, end: 5, text: 'Zeit ', ids: ['a'] },
      { start: 5, end: 6, text: '😀', ids: ['a', 'b'] },
      { start: 6, end: 12, text: ' fehlt', ids: ['b'] },
    ]);
  });

  it('are the text when joined, and name for every place exactly the ranges that cover it', () => {
    const textAndRanges = fc
      .string({ unit: 'binary' })
      .chain((text) => fc.tuple(fc.constant(text), rangesWithin(codePointLength(text))));
    fc.assert(
      fc.property(textAndRanges, ([text, ranges]) => {
        const runs = runsOf(text, ranges);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs)
          for (let at = run.start; at < run.end; at += 1)
            expect(run.ids).toEqual(ranges.filter((r) => r.start <= at && at < r.end).map((r) => r.id));
      }),
    );
  });

  it('leave an empty text empty and cut off what reaches beyond', () => {
    expect(runsOf('', [{ id: 'a', start: 0, end: 4 }])).toEqual([]);
    expect(runsOf('ab', [{ id: 'a', start: 1, end: 9 }]).map((run) => run.ids)).toEqual([[], ['a']]);
  });
});
