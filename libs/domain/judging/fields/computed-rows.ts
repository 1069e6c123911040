import { type Json } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { type Values } from '../expressions/lookup.ts';
import { type Visit } from '../visit.ts';
import { type Field } from './field.ts';
import { type Row, visitRow } from './rows.ts';
import { isSameAnswer } from './same-answer.ts';

/** How often expressions of one row may change each other. */
const mostRounds = 10;

/** Of the fields of a row or panel, those whose answers the form itself calculates. */
export const computingOf = (fields: readonly Field[]): Field[] =>
  fields.filter(({ kind }) => kind.computed !== undefined);

/** What stands in a row once everything in it is calculated; expressions may need each other. */
export function computedRow(row: Row, computing: readonly Field[], outside: Visit): Values {
  let values = row.values;
  for (let round = 1; round <= mostRounds; round += 1) {
    const before = values;
    for (const { name, kind } of computing) {
      const visit = visitRow({ ...row, values, inside: { ...row.inside, values } }, outside);
      values = withMember(values, name, kind.computed?.(values[name], visit));
    }
    if (values === before) break;
  }
  return values;
}

/** The same object where nothing changes. */
function withMember(values: Values, name: string, after: Json | undefined): Values {
  if (isSameAnswer(values[name], after)) return values;
  if (after !== undefined) return { ...values, [name]: after };
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

/**
 * Rows of an answer with everything calculated in them; nothing where there are none, or nothing in them any more.
 *
 * @param isGiven whether there is an answer already; rows that wait become one once something is calculated in them
 */
export function computedRows(
  rows: readonly Row[],
  computing: readonly Field[],
  visit: Visit,
  isGiven: boolean,
): Values[] | undefined {
  if (rows.length === 0) return undefined;
  const after = rows.map((row) => computedRow(row, computing, visit));
  const hasChanged = after.some((values, at) => values !== rows[at]?.values);
  return after.every(isEmptyAnswer) && (hasChanged || !isGiven) ? undefined : after;
}

/** Cells as they are stored: what is calculated as nothing but blanks is something to other calculations, and no answer. */
export const keptCells = (values: Values, computing: readonly Field[]): Values =>
  computing.reduce(
    (kept, { name }) =>
      typeof kept[name] === 'string' && isEmptyAnswer(kept[name]) ? withMember(kept, name, undefined) : kept,
    values,
  );
