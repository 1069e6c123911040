import { type ChoiceInfo, pointerBelow, type QuestionInfo } from '../questionnaires/index.ts';
import { type Translated } from '../translated/index.ts';
import { type AnswerPlace } from './answer-problem.ts';
import { isJsonObject, type Json } from './json.ts';

/** How a person can correct a value: in a field that fits its question. */
export type RepairField =
  | { readonly kind: 'text' | 'number' | 'none' }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly ChoiceInfo[] };

/** What is asked at one place of answers. */
export interface AskedAt {
  readonly field: RepairField;
  /** The question as people read it, and inside of it the row and the column, where the questionnaire knows them. */
  readonly title?: Translated;
  readonly rowTitle?: Translated;
  readonly columnTitle?: Translated;
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

const comment = '-Comment';
const several = new Set(['checkbox', 'tagbox', 'ranking']);
const inWords = new Set(['text', 'comment']);
const nothing: RepairField = { kind: 'none' };

/** What the questionnaire asks at a place, and the field in which its answer can be corrected. */
export function askedAt(place: AnswerPlace, questions: readonly QuestionInfo[]): AskedAt {
  const { question: name, row, column } = place;
  const asked = named(name, questions);
  if (asked === undefined) return { field: nothing };
  const { title } = asked;
  if (name !== asked.name) return { field: { kind: 'text' }, title };
  if (row === undefined) return { field: fieldOf(asked), title };
  const rowTitle = asked.rows?.find(({ value }) => String(value) === row)?.text;
  const inner = named(column ?? row, asked.fields ?? []);
  const titles = {
    title,
    ...(rowTitle === undefined ? {} : { rowTitle }),
    ...(inner === undefined ? {} : column === undefined ? { rowTitle: inner.title } : { columnTitle: inner.title }),
  };
  if (asked.columns !== undefined) return { ...titles, field: { kind: 'choice', choices: asked.columns } };
  if (inner === undefined) return { ...titles, field: nothing };
  return { ...titles, field: inner.name === (column ?? row) ? fieldOf(inner) : { kind: 'text' } };
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
