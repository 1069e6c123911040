import { numberOr, textIn } from '../../questionnaires/index.ts';
import { type AnswerProblem, isJsonObject, type Json } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { type Values } from '../expressions/lookup.ts';
import { type Visit } from '../visit.ts';
import { filled } from '../wording.ts';
import { type Part, type Place } from '../workbench.ts';
import { type Kind } from './kind.ts';
import { computedRows, computingOf, keptCells } from './computed-rows.ts';
import { totalsOf } from './totals.ts';
import { duplicateProblems, uniqueColumns } from './unique-columns.ts';
import { listsAmong, membersOf, notOfferedInRow, problemsOfRow, type Row, rowFieldsOf } from './rows.ts';
import { type World } from './world.ts';

/** A table to which somebody adds rows. */
export function matrixDynamicKind(json: Part, place: Place, world: World): Kind {
  const { bench } = world;
  const fields = rowFieldsOf(json, place, world, false);
  const rowVisible = bench.condition(json, 'rowsVisibleIf', { ...place, inside: 'row' });
  if (textIn(json['columnsVisibleIf']) !== '') bench.refuse(place, 'property', 'columnsVisibleIf');
  // Conditions elsewhere then sometimes count hidden rows and sometimes do not.
  if (rowVisible !== undefined && world.looksInto(textIn(json['name'])))
    bench.refuse(place, 'property', 'rowsVisibleIf');
  const unique = uniqueColumns(json, place, bench);
  const lists = listsAmong(fields);
  const least = numberOr(json['minRowCount'], 0);
  const atFirst = numberOr(json['rowCount'], 2);
  // Which of the two counts depends on whether a condition has looked into the rows.
  if (least > 0 && atFirst !== least) bench.refuse(place, 'value', 'minRowCount');
  const computing = computingOf(fields);
  const rowsOf = (value: Json | undefined): Row[] => {
    const given = entriesOf(value);
    const count = value === undefined ? atFirst : Math.max(given.length, least);
    return Array.from({ length: count }, (_, position) => rowOf(given[position] ?? {}, position, lists));
  };
  // Rows that wait are only filled while no condition has looked for them.
  if (computing.length > 0 && atFirst > 0 && world.looksInto(textIn(json['name'])))
    bench.refuse(place, 'value', 'rowCount');
  const computed = (value: Json | undefined, visit: Visit) =>
    computedRows(rowsOf(value), computing, visit, value !== undefined);
  const totals = totalsOf(json, place, bench, computing.length > 0 && atFirst > 0 ? computed : undefined);
  const isShownRow = (row: Row, { scope }: Visit) =>
    rowVisible === undefined || rowVisible({ ...scope, inside: row.inside });
  return {
    shape: { kind: 'list', item: membersOf(fields), most: numberOr(json['maxRowCount'], 1000), cells: true },
    messages: (value, { scope: { locale } }, isRequired) => {
      const isShort = isRequired && least > 0 && entriesOf(value).filter((row) => !isEmptyAnswer(row)).length < least;
      return isShort ? [filled(bench.ports.wording('minRowCountError', locale), least)] : [];
    },
    inner: (value, visit): AnswerProblem[] => {
      const rows = rowsOf(value);
      const shown = rows.filter((row) => isShownRow(row, visit));
      return shown.flatMap((row) => problemsOfRow(row, fields, visit));
    },
    repeated: (value, visit) => duplicateProblems(unique, rowsOf(value), visit),
    ...(computing.length === 0 ? {} : { computed }),
    ...(totals === undefined ? {} : { totals }),
    notOffered: (value, visit) =>
      entriesOf(value)
        .map((values, position) => rowOf(values, position, lists))
        .flatMap((row) => notOfferedInRow(row, fields, visit)),
    kept: (value, visit) => {
      const given = entriesOf(value);
      return keptRows(
        given,
        given.filter((values, position) => isShownRow(rowOf(values, position, lists), visit)),
      );
    },
    keptWithHidden: (value) => (computing.length === 0 ? value : keptRows(entriesOf(value), entriesOf(value))),
  };
  function keptRows(given: readonly Values[], stay: readonly Values[]): Values[] | undefined {
    const left = stay.map((values) => keptCells(values, computing));
    const hasLost = left.length < given.length || left.some((values, at) => values !== stay[at]);
    return hasLost && left.every(isEmptyAnswer) ? undefined : left;
  }
}

export function entriesOf(value: Json | undefined): Values[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function rowOf(values: Values, position: number, lists: Set<string>): Row {
  return {
    label: String(position + 1),
    values,
    inside: { prefix: 'row', values, known: new Map([['rowindex', position + 1]]), lists },
  };
}
