import { isJsonObject, type AnswerShape, type ChoiceValue, type Json } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { isItemVisible, itemsOf, visibleItems } from './items.ts';
import { type Kind } from './kind.ts';

/** A table with the same choices in every row. */
export function matrixKind(json: Part, place: Place, bench: Workbench): Kind {
  const rows = itemsOf(json, 'rows', 'rowsVisibleIf', place, bench);
  const columns = itemsOf(json, 'columns', 'columnsVisibleIf', place, bench);
  if (rows.length === 0) bench.refuse(place, 'value', 'rows');
  const several = json['cellType'] === 'checkbox';
  const values = columns.map(({ value }) => value);
  const cell: AnswerShape = several
    ? { kind: 'choices', values, freeText: false, most: values.length }
    : { kind: 'choice', values, freeText: false };
  const missing = bench.library('requiredInAllRowsError');
  const repeated = bench.library('eachRowUniqueError');
  return {
    shape: { kind: 'record', members: new Map(rows.map(({ value }) => [String(value), cell])) },
    hasSomething: ({ scope }) => json['hideIfRowsEmpty'] !== true || visibleItems(rows, scope).length > 0,
    messages: (value, { scope }) => {
      const answers = visibleItems(rows, scope).map((row) => memberOf(value, row.value));
      const isIncomplete = json['eachRowRequired'] === true && answers.some(isEmptyAnswer);
      const isRepeated = json['eachRowUnique'] === true && hasTwice(answers);
      return [...(isIncomplete ? [missing(scope.locale)] : []), ...(isRepeated ? [repeated(scope.locale)] : [])];
    },
    kept: (value, { scope }) => {
      const offered = new Set<unknown>(visibleItems(columns, scope).map((column) => column.value));
      const kept = rows.flatMap((row): [string, Json][] => {
        const cellLeft = isItemVisible(row, scope) ? cellKept(memberOf(value, row.value), offered) : undefined;
        return cellLeft === undefined ? [] : [[String(row.value), cellLeft]];
      });
      return kept.length > 0 ? Object.fromEntries(kept) : undefined;
    },
  };
}

const memberOf = (value: Json | undefined, row: ChoiceValue): Json | undefined =>
  isJsonObject(value) ? value[String(row)] : undefined;

function hasTwice(answers: readonly (Json | undefined)[]): boolean {
  const given = answers.filter((answer) => !isEmptyAnswer(answer)).map(String);
  return new Set(given).size < given.length;
}

/** The form library takes 0 and false in a row for no answer. */
function cellKept(cell: Json | undefined, offered: ReadonlySet<unknown>): Json | undefined {
  if (Array.isArray(cell)) {
    const left: unknown[] = cell.filter((one) => offered.has(one));
    return left.length > 0 ? left : undefined;
  }
  return cell !== undefined && cell !== 0 && cell !== false && offered.has(cell) ? cell : undefined;
}
