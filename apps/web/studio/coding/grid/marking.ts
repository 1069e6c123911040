import { codePointLength, sentenceRanges, type TextRange, wordRanges } from '#domain';

/** A passage marked by keyboard: from the word where marking began to the word it has reached. */
export interface Marking {
  readonly anchor: TextRange;
  readonly focus: TextRange;
}

/** The passage that a marking covers. */
export function rangeOf({ anchor, focus }: Marking): TextRange {
  return { start: Math.min(anchor.start, focus.start), end: Math.max(anchor.end, focus.end) };
}

/** The whole answer without the white space around it; undefined where there is nothing else. */
export function wholeOf(text: string): TextRange | undefined {
  const start = codePointLength(text) - codePointLength(text.trimStart());
  const end = codePointLength(text.trimEnd());
  return start < end ? { start, end } : undefined;
}

/** Marks the first word, or the whole answer where it holds no word. */
export function beginMarking(text: string): Marking | undefined {
  const first = wordRanges(text)[0] ?? wholeOf(text);
  return first === undefined ? undefined : { anchor: first, focus: first };
}

/** Goes to the next (+1) or previous (−1) word, or takes it in or lets it go where the marking is being extended. */
export function stepMarking(text: string, marking: Marking, step: 1 | -1, extend: boolean): Marking {
  const words = wordRanges(text);
  const { focus } = marking;
  const next =
    step === 1
      ? words.find(({ start }) => start >= focus.end)
      : words.findLast(({ end }) => end <= Math.max(focus.start, 0));
  if (next === undefined) return extend ? marking : { anchor: focus, focus };
  return { anchor: extend ? marking.anchor : next, focus: next };
}

/** Marks the sentence the marking stands in; where it is marked already, the next one. */
export function markSentence(text: string, marking: Marking): Marking {
  const sentences = sentenceRanges(text);
  const { start, end } = rangeOf(marking);
  const at = sentences.findIndex((sentence) => sentence.end > marking.focus.start);
  const here = sentences[at];
  if (here === undefined) return marking;
  const marked = here.start === start && here.end === end ? (sentences[at + 1] ?? here) : here;
  return { anchor: marked, focus: marked };
}
