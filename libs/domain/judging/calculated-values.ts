import { isObject, listIn, pointerBelow, textIn } from '../questionnaires/index.ts';
import { type Scope } from './expressions/lookup.ts';
import { plain } from './fields/expression.ts';
import { isTakenForSame } from './fields/same-answer.ts';
import { type Calculation, type Part, type Workbench } from './workbench.ts';

/** A value that is calculated from answers and stands beside them. */
export interface CalculatedValue {
  readonly name: string;
  readonly isAnswer: boolean;
  readonly calculate: Calculation | undefined;
  /** Names of the calculated values it needs, lower case. */
  readonly needs: readonly string[];
}

export function compileCalculatedValues(json: Part, bench: Workbench): CalculatedValue[] {
  const list = listIn(json['calculatedValues']);
  const names = list.flatMap((item) => (isObject(item) ? [textIn(item['name']).toLowerCase()] : []));
  findClearedLists(list, bench);
  const values = list.flatMap((item, position): CalculatedValue[] => {
    if (!isObject(item)) return [];
    const place = { pointer: pointerBelow('/calculatedValues', position), question: '' };
    const expression = textIn(item['expression']);
    if (/\b(today|currentDate|getDate|dateAdd)\s*\(/.test(expression))
      bench.refuse(place, 'function', 'today, getDate');
    // The form empties a list that it clears, and with it the one that was calculated from it.
    if (item['includeIntoResult'] === true && bench.clearedLists.has(textIn(item['name']).toLowerCase()))
      bench.refuse(place, 'property', 'includeIntoResult');
    const lower = expression.toLowerCase();
    return [
      {
        name: textIn(item['name']),
        isAnswer: item['includeIntoResult'] === true,
        calculate: bench.calculation(item, 'expression', place),
        needs: names.filter((name) => lower.includes(`{${name}`)),
      },
    ];
  });
  return inOrderOfNeed(values);
}

/** What is calculated from a list can be that list, also by way of another calculated value. */
function findClearedLists(list: readonly unknown[], bench: Workbench): void {
  const place = { pointer: '/calculatedValues', question: '' };
  for (let known = -1; known < bench.clearedLists.size;) {
    known = bench.clearedLists.size;
    for (const item of list.filter(isObject)) {
      const variables = bench.ports.readExpression(textIn(item['expression']))?.variables ?? [];
      if (variables.some((name) => bench.isClearedList(name, place)))
        bench.clearedLists.add(textIn(item['name']).toLowerCase());
    }
  }
}

/** Each after those that it needs, otherwise as they stand. */
function inOrderOfNeed(values: readonly CalculatedValue[]): CalculatedValue[] {
  const sorted: CalculatedValue[] = [];
  const visit = (value: CalculatedValue, above: ReadonlySet<string>): void => {
    if (sorted.includes(value) || above.has(value.name)) return;
    const inner = new Set([...above, value.name]);
    for (const needed of values) if (value.needs.includes(needed.name.toLowerCase())) visit(needed, inner);
    sorted.push(value);
  };
  for (const value of values) visit(value, new Set());
  return sorted;
}

/**
 * Calculates all of them from the answers of a scope.
 *
 * @param before what they were; a value that the form takes for the same stays as it was
 */
export function calculateAll(
  values: readonly CalculatedValue[],
  scope: Omit<Scope, 'calculated'>,
  before: ReadonlyMap<string, unknown> = new Map(),
): Map<string, unknown> {
  const calculated = new Map<string, unknown>();
  for (const { name, calculate } of values) {
    const result = calculate?.({ ...scope, calculated });
    // No number is none as an answer, but conditions know it from nothing.
    const value: unknown = typeof result === 'number' ? result : plain(result);
    const known = before.get(name.toLowerCase());
    const next = isTakenForSame(known, value) ? known : value;
    if (next !== undefined) calculated.set(name.toLowerCase(), next);
  }
  return calculated;
}
