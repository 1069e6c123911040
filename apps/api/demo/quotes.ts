import { sliceCodePoints } from '#domain';
import { type DemoContent, type DemoQuote } from './content.ts';
import { readMarks } from './marks.ts';

/** Where a quote stands: the answer, the mark in it, and the theme's code that the mark was given. */
export interface QuotePlace {
  /** Actor and question. */
  where: string;
  /** Code points of the plain answer. */
  start: number;
  code: string;
}

/** Finds the mark whose words a quote names. @throws where there is none with a code of the theme */
export function findQuote(
  { actors }: Pick<DemoContent, 'actors'>,
  codes: readonly string[],
  { actor, question, words }: DemoQuote,
): QuotePlace {
  const answer = actors.find(({ key }) => key === actor)?.answers[question] ?? '';
  const { text, marks } = readMarks(answer);
  const mark = marks.find(({ start, end }) => sliceCodePoints(text, start, end) === words);
  const code = mark?.codes.find((assigned) => codes.includes(assigned.code))?.code;
  if (mark === undefined || code === undefined) throw new Error(`No mark of the theme says: ${words}`);
  return { where: `${actor} ${question}`, start: mark.start, code };
}
