import { type ChoiceInfo, pointerBelow, pointerSteps, type QuestionInfo } from '../questionnaires/index.ts';
import { type Translated } from '../translated/index.ts';
import { type AnswerPlace } from './answer-problem.ts';
import { isJsonObject, type Json } from './json.ts';

/** How a person can correct a value: in a field that fits its question. */
export type RepairField =
  | { readonly kind: 'text' | 'number' | 'none' }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly ChoiceInfo[] };

/** How people read a place of answers. */
export interface PlaceTitles {
  /** The question as people read it, and inside of it the row and the column, where the questionnaire knows them. */
  readonly title?: Translated;
  readonly rowTitle?: Translated;
  readonly columnTitle?: Translated;
}

/** What is asked at one place of answers. */
export interface AskedAt extends PlaceTitles {
  readonly field: RepairField;
}

/** RFC 6901 pointer to the place of a problem in the answers; rows of a list are counted from 1 in problems. */
export function pointerOfPlace({ question, row, column }: AnswerPlace, answers: Json): string {
  if (question === '') return '';
  const top = pointerBelow('', question);
  if (row === undefined) return top;
  const value = isJsonObject(answers) && Object.hasOwn(answers, question) ? answers[question] : undefined;
  const inRow = pointerBelow(top, Array.isArray(value) ? String(Number(row) - 1) : row);
  return column === undefined ? inRow : pointerBelow(inRow, column);
}

/** The other way round; of what lies deeper than a cell, the cell. */
export function placeOfPointer(pointer: string, questions: readonly QuestionInfo[]): AnswerPlace {
  const [question = '', first, column] = pointerSteps(pointer);
  const asked = named(question, questions);
  if (first === undefined || (asked?.fields === undefined && asked?.rows === undefined)) return { question };
  const isCounted = countsRows.has(asked.type) && /^\d+$/.test(first);
  const row = isCounted ? String(Number(first) + 1) : first;
  return { question, row, ...(column === undefined ? {} : { column }) };
}

const countsRows = new Set(['matrixdynamic', 'paneldynamic']);
const comment = '-Comment';
const several = new Set(['checkbox', 'tagbox', 'ranking']);
const inWords = new Set(['text', 'comment']);
const nothing: RepairField = { kind: 'none' };

/** What the questionnaire asks at a place, and the field in which its answer can be corrected. */
export function askedAt(place: AnswerPlace, questions: readonly QuestionInfo[]): AskedAt {
  return { ...titlesAt(place, questions), field: fieldAt(place, questions) };
}

/** What people read at a place. */
export function titlesAt({ question, row, column }: AnswerPlace, questions: readonly QuestionInfo[]): PlaceTitles {
  const asked = named(question, questions);
  if (asked === undefined) return {};
  const { title } = asked;
  if (question !== asked.name || row === undefined) return { title };
  const rowTitle = asked.rows?.find(({ value }) => String(value) === row)?.text;
  const inner = named(column ?? row, asked.fields ?? []);
  return {
    title,
    ...(rowTitle === undefined ? {} : { rowTitle }),
    ...(inner === undefined ? {} : column === undefined ? { rowTitle: inner.title } : { columnTitle: inner.title }),
  };
}

function fieldAt({ question, row, column }: AnswerPlace, questions: readonly QuestionInfo[]): RepairField {
  const asked = named(question, questions);
  if (asked === undefined) return nothing;
  if (question !== asked.name) return { kind: 'text' };
  if (row === undefined) return fieldOf(asked);
  if (asked.columns !== undefined) return { kind: 'choice', choices: asked.columns };
  const inner = named(column ?? row, asked.fields ?? []);
  if (inner === undefined) return nothing;
  return inner.name === (column ?? row) ? fieldOf(inner) : { kind: 'text' };
}

/** The question of a name, also of the free text that stands beside its answer. */
function named(name: string, questions: readonly QuestionInfo[]): QuestionInfo | undefined {
  const own = questions.find((question) => question.name === name);
  if (own !== undefined || !name.endsWith(comment)) return own;
  return questions.find((question) => question.comment && question.name === name.slice(0, -comment.length));
}

function fieldOf({ type, numeric, choices, fields, rows }: QuestionInfo): RepairField {
  if (fields !== undefined || (rows !== undefined && type.startsWith('matrix'))) return nothing;
  if (choices !== undefined) return { kind: several.has(type) ? 'choices' : 'choice', choices };
  if (numeric === true) return { kind: 'number' };
  return inWords.has(type) ? { kind: 'text' } : nothing;
}
