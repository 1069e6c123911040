import { type CsvField, type Dialect, plainDecimal } from '../csv/index.ts';
import { type Language } from '../problems/index.ts';
import { type ChoiceInfo } from '../questionnaires/index.ts';
import { type Json } from '../responses/index.ts';

/** How answers are written into a file. */
export type AnswerStyle = {
  /** `labels`: what people read; `values`: what the questionnaire stores. */
  values: 'labels' | 'values';
  /** Of the labels. */
  language: Language;
  dialect: Dialect;
};

/** How an answer is written at its place. */
export interface Writing extends AnswerStyle {
  /** In how many lists of entries it stands. */
  readonly depth: number;
}

/** What stands between the parts of a list; a list within an entry has another one than the entries themselves. */
const separators = [' | ', '; ', ' / '];

/** One answer as a field; an answer that was not given is empty, and a number stays one. */
export function answerField(answer: Json | undefined, choices: readonly ChoiceInfo[], writing: Writing): CsvField {
  if (answer === undefined || answer === null) return '';
  if (isList(answer)) {
    const inside: Writing = { ...writing, depth: writing.depth + 1 };
    return joined(
      answer.map((one) => answerField(one, choices, inside)),
      writing,
    );
  }
  const choice = writing.values === 'labels' ? choices.find(({ value }) => value === answer) : undefined;
  if (choice !== undefined) return labelOf(choice, writing);
  return typeof answer === 'number' || typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/**
 * The parts of a list in one field. What separates them has a backslash before it where it stands in a part, and so has
 * a backslash, so that the parts can be told again: "a", "b | c" is `a | b \| c`. A number alone stays one.
 */
export function joined(parts: readonly CsvField[], { dialect, depth }: Writing): CsvField {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'number') return only;
  const separator = separators[depth] ?? ' / ';
  const texts = parts.map((part) => (typeof part === 'number' ? plainDecimal(part, dialect) : part));
  return texts.map((text) => escaped(text, separator.trim())).join(separator);
}

const escaped = (text: string, mark: string): string => text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`);

/** A number that nobody has put into words is called by itself. */
function labelOf({ value, text }: ChoiceInfo, { language }: Writing): CsvField {
  return typeof value === 'number' && text[language] === String(value) ? value : text[language];
}

/** Array.isArray forgets what the list holds. */
const isList = (answer: Json): answer is Json[] => Array.isArray(answer);
