import {
  type MatrixDropdownColumn,
  type Question,
  QuestionMatrixDropdownModelBase,
  QuestionMatrixModel,
  QuestionMultipleTextModel,
  QuestionPanelDynamicModel,
  settings,
  type SurveyModel,
} from 'survey-core';
import { type AnswerProblem } from '#domain';
import { isObject, type JsonObject } from './json.ts';

/** What one problem of ours says of one place, with what stands there and the question it belongs to. */
export interface Claim {
  kind: AnswerProblem['kind'];
  /** The question asked at this place: of the page, or the cell or field inside of one; undefined if there is none. */
  question: Question | undefined;
  /** Whether the place is the comment beside the question's answer, the totals below it, or the answer itself. */
  part: 'answer' | 'comment' | 'total';
  value: unknown;
  /** The row of a table of choices was named: the value is that of the row. */
  inRow: boolean;
  /** A cell of a table whose cells are questions. */
  inCell: boolean;
  answers: unknown;
}

/** Finds what a problem speaks of, in a model that holds the answers. */
function claimOf(problem: AnswerProblem, answers: JsonObject, model: SurveyModel): Claim {
  const { kind, question: name, row, column } = problem;
  const [asked, part] = withPart(name, (bare) => known(model.getQuestionByValueName(bare)));
  const claim: Claim = { kind, question: asked, part, value: answers[name], inRow: false, inCell: false, answers };
  if (row === undefined || asked === undefined) return claim;
  if (part === 'total')
    return { ...claim, question: hasColumn(asked, row) ? asked : undefined, value: member(claim.value, row) };
  const rowValue = member(claim.value, row);
  if (column === undefined) return ofRow(claim, asked, row, rowValue);
  const [cell, cellPart] = withPart(column, (bare) => questionIn(asked, row, bare));
  const value = member(rowValue, column);
  const inCell = asked instanceof QuestionMatrixDropdownModelBase;
  return { ...claim, question: cell, part: cellPart, value, inCell };
}

/**
 * The claim itself, and where it points to a table or several texts inside of a panel the same of everything in there:
 * the place of a problem does not reach that deep.
 */
export function claimsOf(problem: AnswerProblem, answers: JsonObject, model: SurveyModel): Claim[] {
  const claim = claimOf(problem, answers, model);
  const { question } = claim;
  return problem.column === undefined || question === undefined ? [claim] : [claim, ...claimsWithin(claim, question)];
}

function claimsWithin(claim: Claim, asked: Question): Claim[] {
  if (!hasRows(asked)) return [];
  return Object.entries(claim.value ?? {}).flatMap(([key, inner]: [string, unknown]) => {
    const row = Array.isArray(claim.value) ? String(Number(key) + 1) : key;
    const cells = asked instanceof QuestionMatrixDropdownModelBase && isObject(inner) ? Object.entries(inner) : [];
    return [
      ofRow(claim, asked, row, inner),
      ...cells.map(([column, value]): Claim => {
        const [cell, part] = withPart(column, (bare) => questionIn(asked, row, bare));
        return { ...claim, question: cell, part, value, inCell: true };
      }),
    ];
  });
}

const hasRows = (question: Question): boolean =>
  question instanceof QuestionMatrixDropdownModelBase ||
  question instanceof QuestionMatrixModel ||
  question instanceof QuestionMultipleTextModel;

function ofRow(claim: Claim, asked: Question, row: string, value: unknown): Claim {
  if (asked instanceof QuestionMultipleTextModel) {
    const [field, part] = withPart(row, (bare) => known(asked.items.find(({ name }) => name === bare)?.editor));
    return { ...claim, question: field, part, value };
  }
  const hasRow =
    asked instanceof QuestionMatrixModel || asked.getType() === 'matrixdropdown' ? rowOf(asked, row) : true;
  return { ...claim, question: hasRow ? asked : undefined, value, inRow: true };
}

const hasColumn = (table: Question, column: string): boolean =>
  table instanceof QuestionMatrixDropdownModelBase &&
  table.columns.some(({ name }: MatrixDropdownColumn) => name === column);

const rowOf = (matrix: Question, row: string): boolean =>
  (matrix as QuestionMatrixModel).rows.some((item: { value: unknown }) => String(item.value) === row);

/** The comment and the totals of a question stand beside its answer, under its name and a suffix. */
function withPart(name: string, find: (name: string) => Question | null): [Question | undefined, Claim['part']] {
  const own = find(name);
  if (own !== null) return [own, 'answer'];
  for (const [suffix, part] of [
    [settings.commentSuffix, 'comment'],
    [settings.matrix.totalsSuffix, 'total'],
  ] as const) {
    if (!name.endsWith(suffix)) continue;
    const owner = find(name.slice(0, -suffix.length));
    if (owner !== null) return [owner, part];
  }
  return [undefined, 'answer'];
}

/** The form library gives nothing where its types promise a question. */
const known = (question: Question | null | undefined): Question | null => question ?? null;

/** The question in a row or panel; where the answers made none there, the one it would be a copy of. */
function questionIn(asked: Question, row: string, column: string): Question | null {
  if (asked instanceof QuestionMatrixDropdownModelBase) {
    if (asked.getType() === 'matrixdropdown' && !rowOf(asked, row)) return null;
    const rows = asked.allRows;
    const found =
      asked.getType() === 'matrixdropdown'
        ? rows.find(({ rowName }) => String(rowName) === row)
        : rows[Number(row) - 1];
    const template = (asked.columns as MatrixDropdownColumn[]).find(({ name }) => name === column)?.templateQuestion;
    return (
      known(found?.getQuestionByName(column)) ?? known(template) ?? known(asked.detailPanel.getQuestionByName(column))
    );
  }
  if (asked instanceof QuestionPanelDynamicModel) {
    const panel = asked.panels[Number(row) - 1] ?? asked.template;
    return known(panel.getQuestionByValueName(column));
  }
  return null;
}

function member(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name) - 1] as unknown;
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
