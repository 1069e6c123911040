import { isObject, listIn, textIn } from '../../questionnaires/index.ts';
import { canonicalJson, type Json } from '../../responses/index.ts';
import { stepsOf, type Scope } from '../expressions/lookup.ts';
import { type Calculation, type Part, type Place, type Workbench } from '../workbench.ts';
import { type Kind, type Totals } from './kind.ts';
import { plain } from './expression.ts';
import { parts } from './rows.ts';

export const totalsKey = (name: string): string => `${name}-total`;

type Computed = Kind['computed'];

/** Somebody who has just opened the form. */
const nobody: Scope = { answers: {}, calculated: new Map(), locale: '' };

/**
 * The totals of a table; undefined where it has none.
 *
 * @param fill what the form puts into rows that are there from the beginning, undefined if nothing is
 */
export function totalsOf(json: Part, place: Place, bench: Workbench, fill: Computed): Totals | undefined {
  const name = textIn(json['name']);
  const columns = parts(json, 'columns', place).flatMap(([column, own]) => totalOf(column, name, own, bench));
  if (columns.length === 0) return undefined;
  const hides = textIn(json['rowsVisibleIf']) !== '' || listIn(json['rows']).some(hidesItself);
  if (place.inside !== undefined || hides) bench.refuse(place, 'property', 'totalType');
  const of = (scope: Scope): Json | undefined => {
    const values = columns.flatMap(({ column, calculate }): [string, Json][] => {
      const value = plain(calculate(scope));
      return value === undefined ? [] : [[column, value]];
    });
    return values.length > 0 ? Object.fromEntries(values) : undefined;
  };
  const begun = fill?.(undefined, { scope: nobody, place: { question: '' }, beside: {}, closed: false });
  const empty = asText(of(nobody));
  const atFirst = begun === undefined ? empty : asText(of({ ...nobody, answers: { [name]: begun } }));
  // Whether the form has written them before anybody answers depends on what else looks for the rows.
  const isUnsteady = fill !== undefined && (!isOfRows(json, bench) || atFirst !== empty);
  // In a hidden table nothing is calculated, and what was added up before stays.
  const canHide = place.canHide === true || json['visible'] === false || textIn(json['visibleIf']) !== '';
  const calculates = listIn(json['columns']).some((column) => isObject(column) && column['cellType'] === 'expression');
  if (isUnsteady || (canHide && calculates)) bench.refuse(place, 'property', 'totalType');
  const names = listIn(json['columns']).map((column) => (isObject(column) ? textIn(column['name']) : ''));
  return {
    key: totalsKey(name),
    shape: { kind: 'record', members: new Map(names.map((column) => [column, { kind: 'scalar' }])) },
    of,
    settled: (given, scope) => {
      const total = of(scope);
      return asText(total) === empty ? given : total;
    },
  };
}

/** Whether what is calculated in rows speaks of nothing but the row. */
function isOfRows(json: Part, bench: Workbench): boolean {
  const variables = listIn(json['columns']).flatMap((column) =>
    isObject(column) ? (bench.ports.readExpression(textIn(column['expression']) || '1')?.variables ?? []) : [],
  );
  return variables.every((variable) => stepsOf(variable)[0]?.name.toLowerCase() === 'row');
}

const hidesItself = (row: unknown): boolean => isObject(row) && textIn(row['visibleIf']) !== '';

export const asText = (total: Json | undefined): string => canonicalJson(total ?? null);

interface ColumnTotal {
  readonly column: string;
  readonly calculate: Calculation;
}

function totalOf(column: Part, table: string, place: Place, bench: Workbench): ColumnTotal[] {
  const name = textIn(column['name']);
  const type = textIn(column['totalType']) || 'none';
  const own = textIn(column['totalExpression']).trim();
  if (own === '' && type === 'none') return [];
  const outside: Place = { pointer: place.pointer, question: place.question };
  const expression = own === '' ? `${type}InArray({${table}}, '${name}')` : own;
  // What else it speaks of may change before or after the form has written the total for the first time.
  const read = bench.ports.readExpression(expression);
  const isOwn = (variable: string) => (stepsOf(variable)[0]?.name ?? '').toLowerCase() === table.toLowerCase();
  if (read?.variables.every(isOwn) !== true) bench.refuse(outside, 'property', 'totalExpression');
  const calculate = bench.calculation({ totalExpression: expression }, 'totalExpression', outside);
  return calculate === undefined ? [] : [{ column: name, calculate }];
}
