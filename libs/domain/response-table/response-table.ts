import { type CsvField } from '../csv/index.ts';
import { type ChoiceInfo, type QuestionInfo } from '../questionnaires/index.ts';
import { type AnswersByQuestion, isJsonObject, type Json, withoutFiles } from '../responses/index.ts';
import { answerField, type AnswerStyle, joined, type Writing } from './answer-text.ts';

export { type AnswerStyle } from './answer-text.ts';

/** A field and what its column is called behind the name of its question: nothing, `[row]`, `[comment]`, … */
type Cell = readonly [below: string, field: CsvField];

/** What is written of a signature; one that was not given is empty as every answer is. */
const signed: readonly ChoiceInfo[] = [{ value: true, text: { de: 'unterschrieben', en: 'signed' } }];

/** Questions whose answer is a list of entries, as many as the actor wrote. */
const repeated = new Set(['matrixdynamic', 'paneldynamic']);

/** A version that was answered. */
export interface AskedVersion {
  readonly questions: readonly QuestionInfo[];
  /** How the column of a question is called; left out, as the question. */
  readonly columnOf?: (question: string) => string;
}

/**
 * The columns of all answers to some versions of questionnaires: one for each question, each row of a matrix
 * (`question[row]`), each question inside of another (`question[row][column]`, `question[field]`), each
 * total below a table (`question-total[column]`) and each comment beside an answer (`question[comment]`). Columns of a later version come after those of the earlier
 * ones, so that a further version moves nothing. Questions that only an interviewer sees have none.
 *
 * @param versions the oldest first
 */
export function responseColumns(versions: readonly AskedVersion[]): string[] {
  const style: AnswerStyle = { values: 'values', language: 'de', dialect: 'rfc4180' };
  const columns = versions.flatMap((version) => cellsOfVersion(version, {}, style).map(([column]) => column));
  return [...new Set(columns)];
}

/**
 * The fields of one response in the order of the columns; what the version does not ask is empty. Several chosen
 * values, ranks, and the entries of a repeated panel are joined in their order (`joined`), an entry without an
 * answer keeping its place.
 *
 * @param version the one that was answered
 */
export function responseFields(
  columns: readonly string[],
  version: AskedVersion,
  answers: AnswersByQuestion,
  style: AnswerStyle,
): CsvField[] {
  const cells = new Map(cellsOfVersion(version, answers, style));
  return columns.map((column) => cells.get(column) ?? '');
}

function cellsOfVersion({ questions, columnOf }: AskedVersion, answers: AnswersByQuestion, style: AnswerStyle) {
  return questions.flatMap((question) => {
    const column = columnOf?.(question.name) ?? question.name;
    return cellsOf(question, answers, { ...style, depth: 0 }).map(([below, field]): Cell => [column + below, field]);
  });
}

function cellsOf(question: QuestionInfo, answers: Record<string, Json>, writing: Writing): Cell[] {
  const { name, comment, interviewerOnly, totals = [] } = question;
  if (interviewerOnly) return [];
  const added = answers[`${name}-total`];
  const below = totals.map((column): Cell => [
    `-total${step(column)}`,
    answerField(isJsonObject(added) ? added[column] : undefined, [], writing),
  ]);
  const written = answers[`${name}-Comment`];
  const beside: Cell[] = comment ? [['[comment]', answerField(written, [], writing)]] : [];
  return [...answerCells(question, answers[name], writing), ...below, ...beside];
}

function answerCells(question: QuestionInfo, answer: Json | undefined, writing: Writing): Cell[] {
  const { type, rows = [], columns, fields = [], choices = [] } = question;
  if (repeated.has(type)) return entryCells(fields, Array.isArray(answer) ? answer : [], writing);
  const inside = isJsonObject(answer) ? answer : {};
  const scale = columns ?? choices;
  if (rows.length > 0) {
    return rows.flatMap(({ value }): Cell[] => {
      const ofRow = inside[String(value)];
      if (fields.length === 0) return [[step(String(value)), answerField(ofRow, scale, writing)]];
      return within(String(value), cellsInside(fields, isJsonObject(ofRow) ? ofRow : {}, writing));
    });
  }
  if (fields.length > 0) return cellsInside(fields, inside, writing);
  const own = answer === undefined ? undefined : withoutFiles(question, answer);
  return [['', answerField(own, type === 'signaturepad' ? signed : scale, writing)]];
}

/** One column a question of the panel, the entries joined. Without entries there are still the columns. */
function entryCells(fields: readonly QuestionInfo[], entries: readonly Json[], writing: Writing): Cell[] {
  const inEntry: Writing = { ...writing, depth: writing.depth + 1 };
  const columns = cellsInside(fields, {}, inEntry).map(([column]) => column);
  const rows = entries.map((entry) => new Map(cellsInside(fields, isJsonObject(entry) ? entry : {}, inEntry)));
  return columns.map((column) => {
    const ofEntries = rows.map((row) => row.get(column) ?? '');
    return [column, joined(ofEntries, writing)];
  });
}

function cellsInside(fields: readonly QuestionInfo[], answers: Record<string, Json>, writing: Writing): Cell[] {
  return fields.flatMap((field) => within(field.name, cellsOf(field, answers, writing)));
}

function within(name: string, cells: readonly Cell[]): Cell[] {
  return cells.map(([below, field]) => [step(name) + below, field]);
}

/**
 * A row or field in the name of a column. Rows can be called anything, so that a closing bracket is written twice; and
 * one that is called `comment` gets an `@`, so that it is never taken for the comment beside the answer, whichever
 * version begins to ask for one.
 */
function step(name: string): string {
  const unmistakable = /^@*comment$/.test(name) ? `@${name}` : name;
  return `[${unmistakable.replaceAll(']', ']]')}]`;
}
