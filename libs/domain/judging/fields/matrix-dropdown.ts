import { textIn } from '../../questionnaires/index.ts';
import { type AnswerProblem, isJsonObject, type Json } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { type Values } from '../expressions/lookup.ts';
import { type Visit } from '../visit.ts';
import { type Part, type Place } from '../workbench.ts';
import { type Item, itemsOf } from './items.ts';
import { type Kind } from './kind.ts';
import { computedRows, computingOf, keptCells } from './computed-rows.ts';
import { totalsOf } from './totals.ts';
import { duplicateProblems, uniqueColumns } from './unique-columns.ts';
import { listsAmong, membersOf, notOfferedInRow, problemsOfRow, type Row, rowFieldsOf } from './rows.ts';
import { type World } from './world.ts';

/** A table whose rows are given and whose columns are questions of their own. */
export function matrixDropdownKind(json: Part, place: Place, world: World): Kind {
  const { bench } = world;
  const fields = rowFieldsOf(json, place, world, true);
  const rows = itemsOf(json, 'rows', 'rowsVisibleIf', { ...place, inside: 'row', namedRow: true }, bench);
  if (textIn(json['columnsVisibleIf']) !== '') bench.refuse(place, 'property', 'columnsVisibleIf');
  const unique = uniqueColumns(json, place, bench);
  const members = membersOf(fields);
  const lists = listsAmong(fields);
  const rowsOf = (value: Json | undefined): Row[] => rows.map((item, position) => rowOf(item, position, value, lists));
  const visibleRows = (value: Json | undefined, visit: Visit) =>
    rowsOf(value).filter((row, position) => isVisible(rows[position], row, visit));
  const computing = computingOf(fields);
  const asAnswer = (given: readonly Row[], after: readonly Values[] | undefined): Json | undefined => {
    const left = (after ?? []).flatMap((values, at): [string, Json][] =>
      isEmptyAnswer(values) ? [] : [[given[at]?.label ?? '', values]],
    );
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  };
  const computed = (value: Json | undefined, visit: Visit) =>
    asAnswer(rowsOf(value), computedRows(rowsOf(value), computing, visit, value !== undefined));
  const totals = totalsOf(json, place, bench, computing.length > 0 ? computed : undefined);
  return {
    ...(computing.length === 0 ? {} : { computed }),
    ...(totals === undefined ? {} : { totals }),
    shape: {
      kind: 'record',
      members: new Map(rows.map(({ value }) => [String(value), { kind: 'record', members, cells: true }])),
    },
    hasSomething: (visit) =>
      json['hideIfRowsEmpty'] !== true || visibleRows(visit.beside[textIn(json['name'])], visit).length > 0,
    inner: (value, visit): AnswerProblem[] => {
      const shown = visibleRows(value, visit);
      return shown.flatMap((row) => problemsOfRow(row, fields, visit));
    },
    repeated: (value, visit) => duplicateProblems(unique, rowsOf(value), visit),
    notOffered: (value, visit) => rowsOf(value).flatMap((row) => notOfferedInRow(row, fields, visit)),
    kept: (value, visit) => {
      const left = visibleRows(value, visit).flatMap(({ label, values }): [string, Json][] => {
        const kept = keptCells(values, computing);
        return isEmptyAnswer(kept) ? [] : [[label, kept]];
      });
      return left.length > 0 ? Object.fromEntries(left) : undefined;
    },
  };
}

function rowOf({ value: name }: Item, position: number, answer: Json | undefined, lists: Set<string>): Row {
  const given = isJsonObject(answer) ? answer[String(name)] : undefined;
  const values: Values = isJsonObject(given) ? given : {};
  const known = new Map<string, Json>([
    ['rowindex', position + 1],
    ['rowname', name],
    ['rowvalue', name],
    ['item', name],
  ]);
  return { label: String(name), values, inside: { prefix: 'row', values, known, lists } };
}

function isVisible(item: Item | undefined, row: Row, { scope }: Visit): boolean {
  if (item?.visible === undefined) return true;
  return item.visible({ ...scope, inside: row.inside, item: item.value });
}
