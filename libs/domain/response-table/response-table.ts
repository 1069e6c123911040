import { type CsvField } from '../csv/index.ts';
import { type ChoiceInfo, type QuestionInfo } from '../questionnaires/index.ts';
import { type AnswersByQuestion, isJsonObject, type Json, withoutFiles } from '../responses/index.ts';
import { answerField, type AnswerStyle, joined } from './answer-text.ts';

export { type AnswerStyle } from './answer-text.ts';

type Cell = readonly [column: string, field: CsvField];

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
 * (`question[row]`), each question inside of another (`question[row][column]`, `question[field]`) and each
 * comment beside an answer (`question[comment]`). Columns of a later version come after those of the earlier
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
 * values, ranks, and the entries of a repeated panel are joined by ` | ` in their order, an entry without an
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

function cellsOfVersion({ questions, columnOf }: AskedVersion, answers: AnswersByQuestion, style: AnswerStyle): Cell[] {
  return questions.flatMap((question) => {
    const cells = cellsOf(question, answers, style);
    const { name } = question;
    const column = columnOf?.(name) ?? name;
    return column === name ? cells : cells.map(([own, field]): Cell => [column + own.slice(name.length), field]);
  });
}

function cellsOfAll(questions: readonly QuestionInfo[], answers: Record<string, Json>, style: AnswerStyle): Cell[] {
  return questions.flatMap((question) => cellsOf(question, answers, style));
}

function cellsOf(question: QuestionInfo, answers: Record<string, Json>, style: AnswerStyle): Cell[] {
  const { name, comment, interviewerOnly } = question;
  if (interviewerOnly) return [];
  const written = answers[`${name}-Comment`];
  const beside: Cell[] = comment ? [[`${name}[comment]`, answerField(written, [], style)]] : [];
  return [...answerCells(question, answers[name], style), ...beside];
}

function answerCells(question: QuestionInfo, answer: Json | undefined, style: AnswerStyle): Cell[] {
  const { name, type, rows, columns, fields = [], choices = [] } = question;
  if (repeated.has(type)) return entryCells(name, fields, Array.isArray(answer) ? answer : [], style);
  const inside = isJsonObject(answer) ? answer : {};
  if (rows !== undefined && fields.length > 0) {
    return rows.flatMap(({ value }) => {
      const ofRow = inside[String(value)];
      return within(`${name}[${value}]`, cellsOfAll(fields, isJsonObject(ofRow) ? ofRow : {}, style));
    });
  }
  if (rows !== undefined) {
    const scale = columns ?? choices;
    return rows.map(({ value }) => [`${name}[${value}]`, answerField(inside[String(value)], scale, style)]);
  }
  if (fields.length > 0) return within(name, cellsOfAll(fields, inside, style));
  const own = answer === undefined ? undefined : withoutFiles(question, answer);
  return [[name, answerField(own, type === 'signaturepad' ? signed : choices, style)]];
}

/** One column a question of the panel, the entries joined. Without entries there are still the columns. */
function entryCells(
  name: string,
  fields: readonly QuestionInfo[],
  entries: readonly Json[],
  style: AnswerStyle,
): Cell[] {
  const columns = cellsOfAll(fields, {}, style).map(([column]) => column);
  const rows = entries.map((entry) => new Map(cellsOfAll(fields, isJsonObject(entry) ? entry : {}, style)));
  const cells = columns.map((column): Cell => {
    const ofEntries = rows.map((row) => row.get(column) ?? '');
    return [column, joined(ofEntries, style)];
  });
  return within(name, cells);
}

/** `field` below `question` is `question[field]`, `field[comment]` is `question[field][comment]`. */
function within(above: string, cells: readonly Cell[]): Cell[] {
  return cells.map(([column, field]) => {
    const [first = '', ...rest] = column.split('[');
    return [[`${above}[${first}]`, ...rest].join('['), field];
  });
}
