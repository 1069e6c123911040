import { isObject, listIn, pointerBelow, textIn } from '../questionnaires/index.ts';
import { type Scope } from './expressions/lookup.ts';
import { plain } from './fields/expression.ts';
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
  const values = list.flatMap((item, position): CalculatedValue[] => {
    if (!isObject(item)) return [];
    const place = { pointer: pointerBelow('/calculatedValues', position), question: '' };
    const expression = textIn(item['expression']);
    if (/\b(today|currentDate|getDate|dateAdd)\s*\(/.test(expression))
      bench.refuse(place, 'function', 'today, getDate');
    // The form empties a list that it clears, and with it the one that was calculated from it.
    const variables = bench.ports.readExpression(expression)?.variables ?? [];
    if (item['includeIntoResult'] === true && variables.some((name) => bench.isClearedList(name, place)))
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

/** Calculates all of them from the answers of a scope. */
export function calculateAll(
  values: readonly CalculatedValue[],
  scope: Omit<Scope, 'calculated'>,
): Map<string, unknown> {
  const calculated = new Map<string, unknown>();
  for (const { name, calculate } of values) {
    const result = calculate?.({ ...scope, calculated });
    // No number is none as an answer, but conditions know it from nothing.
    const value: unknown = typeof result === 'number' ? result : plain(result);
    if (value !== undefined) calculated.set(name.toLowerCase(), value);
  }
  return calculated;
}
