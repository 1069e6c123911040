import { codePointLength } from './code-points.ts';
import { type TextRange } from './ranges.ts';
import { segmenter } from './segmenter.ts';

/** The words of a text without the spaces and marks between them, in code points, for selecting by keyboard. */
export function wordRanges(text: string, locale?: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const { segment, isWordLike } of segmenter('word', locale).segment(text)) {
    const end = start + codePointLength(segment);
    if (isWordLike) ranges.push({ start, end });
    start = end;
  }
  return ranges;
}

/** The sentences of a text without the white space around them, in code points, for selecting by keyboard. */
export function sentenceRanges(text: string, locale?: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const { segment } of segmenter('sentence', locale).segment(text)) {
    const end = start + codePointLength(segment);
    const before = codePointLength(segment) - codePointLength(segment.trimStart());
    const after = codePointLength(segment) - codePointLength(segment.trimEnd());
    if (segment.trim() !== '') ranges.push({ start: start + before, end: end - after });
    start = end;
  }
  return ranges;
}
