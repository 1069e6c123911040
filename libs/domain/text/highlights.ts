import { codePointLength, codePointToUtf16, type CodePointOffset } from './code-points.ts';
import { type TextRange } from './ranges.ts';

/**
 * Which lane each range is drawn in, so that stripes beside a text never lie on one another: zero-based, as
 * few lanes as there are ranges over one place, in the order of the ranges given.
 */
export function segmentLanes(ranges: readonly TextRange[]): number[] {
  const lanes = ranges.map(() => 0);
  const laneEnds: CodePointOffset[] = [];
  const inReadingOrder = ranges
    .map((range, index) => ({ ...range, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  for (const { start, end, index } of inReadingOrder) {
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}

/** A stretch of text that is covered by the same ranges throughout; `ids` in the order of the ranges given. */
export type TextRun = TextRange & { text: string; ids: string[] };

/**
 * The text cut into consecutive runs wherever a range begins or ends, for drawing highlights that overlap.
 * The runs joined are the text; an empty text has none. What reaches beyond the text is cut off.
 */
export function runsOf(text: string, ranges: readonly (TextRange & { id: string })[]): TextRun[] {
  const length = codePointLength(text);
  const within = ranges.map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(length, end) }));
  const covering = within.filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, length, ...covering.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);

  const runs: TextRun[] = [];
  let index = 0;
  for (const [at, end] of cuts.slice(1).entries()) {
    const start = cuts[at] ?? 0;
    const rest = text.slice(index);
    const words = rest.slice(0, codePointToUtf16(rest, end - start));
    const ids = covering.filter((range) => range.start <= start && end <= range.end).map(({ id }) => id);
    runs.push({ start, end, text: words, ids: [...new Set(ids)] });
    index += words.length;
  }
  return runs;
}
