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

const listSeparator = ' | ';

/** One answer as a field; an answer that was not given is empty, and a number stays one. */
export function answerField(answer: Json | undefined, choices: readonly ChoiceInfo[], style: AnswerStyle): CsvField {
  if (answer === undefined || answer === null) return '';
  if (isList(answer)) {
    return joined(
      answer.map((one) => answerField(one, choices, style)),
      style,
    );
  }
  const choice = style.values === 'labels' ? choices.find(({ value }) => value === answer) : undefined;
  if (choice !== undefined) return labelOf(choice, style);
  return typeof answer === 'number' || typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/** Several in one field. One alone is itself, so that a number stays one. */
export function joined(fields: readonly CsvField[], { dialect }: AnswerStyle): CsvField {
  const [only = ''] = fields;
  if (fields.length <= 1) return only;
  return fields.map((field) => (typeof field === 'number' ? plainDecimal(field, dialect) : field)).join(listSeparator);
}

/** A number that nobody has put into words is called by itself. */
function labelOf({ value, text }: ChoiceInfo, { language }: AnswerStyle): CsvField {
  return typeof value === 'number' && text[language] === String(value) ? value : text[language];
}

/** Array.isArray forgets what the list holds. */
const isList = (answer: Json): answer is Json[] => Array.isArray(answer);
