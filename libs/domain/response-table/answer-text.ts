import { type Dialect, dialects } from '../csv/index.ts';
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

export const listSeparator = ' | ';

/** One answer as the text of a field; an answer that was not given is empty. */
export function answerText(answer: Json | undefined, choices: readonly ChoiceInfo[], style: AnswerStyle): string {
  return answer === undefined ? '' : jsonText(answer, choices, style);
}

function jsonText(answer: Json, choices: readonly ChoiceInfo[], style: AnswerStyle): string {
  if (answer === null) return '';
  if (isList(answer)) return answer.map((one) => jsonText(one, choices, style)).join(listSeparator);
  const choice = style.values === 'labels' ? choices.find(({ value }) => value === answer) : undefined;
  if (choice !== undefined) return choice.text[style.language];
  if (typeof answer === 'number') return numberText(answer, style.dialect);
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

function numberText(answer: number, dialect: Dialect): string {
  return String(answer).replace('.', dialects[dialect].decimalSeparator);
}

/** Array.isArray forgets what the list holds. */
const isList = (answer: Json): answer is Json[] => Array.isArray(answer);
