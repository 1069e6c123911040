import { type CodePointOffset, codePointLength, codePointToUtf16, utf16ToCodePoint } from './code-points.ts';
import { segmenter } from './segmenter.ts';

/** A stretch of a normalised text: code points, zero-based, `end` exclusive. */
export type TextRange = { start: CodePointOffset; end: CodePointOffset };

export type RangeFault = 'empty' | 'outside' | 'inverted' | 'splits-grapheme';
export type RangeCheck = { ok: true } | { ok: false; reason: RangeFault };

/**
 * Whether a range can be a segment of the text: it holds at least one code point, lies within the text and
 * cuts no character that people see as one (a grapheme: Unicode Standard Annex 29). Offsets that are no whole
 * numbers count as outside.
 */
export function checkRange(text: string, range: TextRange): RangeCheck {
  const { start, end } = range;
  if (start > end) return { ok: false, reason: 'inverted' };
  if (start === end) return { ok: false, reason: 'empty' };
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end > codePointLength(text)) return { ok: false, reason: 'outside' };
  const snapped = snapToGraphemes(text, range);
  if (snapped.start !== start || snapped.end !== end) return { ok: false, reason: 'splits-grapheme' };
  return { ok: true };
}

/**
 * The range grown outwards until it cuts no grapheme: half a flag becomes the flag, a letter without its
 * accent gets it. An empty range is a caret and stays empty, before the grapheme that it stood in.
 *
 * @throws RangeError where the range is outside of the text
 */
export function snapToGraphemes(text: string, range: TextRange, locale?: string): TextRange {
  const graphemes = segmenter('grapheme', locale).segment(text);
  const first = codePointToUtf16(text, range.start);
  const last = codePointToUtf16(text, range.end);
  const before = graphemes.containing(first)?.index ?? first;
  if (first === last) return { start: utf16ToCodePoint(text, before), end: utf16ToCodePoint(text, before) };
  const cut = graphemes.containing(last);
  const after = cut && cut.index < last ? cut.index + cut.segment.length : last;
  return { start: utf16ToCodePoint(text, before), end: utf16ToCodePoint(text, after) };
}
