import { type Cell, hidden } from './cells.ts';
import { type Partition, type SuppressedTable, suppress } from './suppress.ts';

/**
 * How many of each group have answered, as `suppress` lets it be told, and less: where fewer than k persons of a
 * group were invited, not even a zero stands, for it would tell of each of these few that she has not answered.
 * So that it cannot be had by subtraction, the smallest other part is hidden with these zeros where nothing else is. Where
 * nobody has answered at all, the total says so and nothing is hidden.
 *
 * @param invited how many were invited in each part, in the same order
 * @throws RangeError as suppress does
 */
export function suppressCoverage(
  table: Partition & { total: number },
  invited: readonly number[],
  k: number,
): SuppressedTable {
  const { total, parts } = suppress(table, k);
  if (total.kind === 'hidden' || total.n === 0) return { total, parts };
  const cells: Cell[] = parts.map((cell, place) => (isZero(cell) && isOfFew(invited[place] ?? 0, k) ? hidden : cell));
  const onlyZeros = parts.every(({ kind }) => kind === 'count') && cells.some(({ kind }) => kind === 'hidden');
  const smallest = onlyZeros && table.rest === 0 ? smallestShown(cells) : -1;
  return { total, parts: cells.map((cell, place) => (place === smallest ? hidden : cell)) };
}

const isZero = (cell: Cell): boolean => cell.kind === 'count' && cell.n === 0;
const isOfFew = (invited: number, k: number): boolean => invited > 0 && invited < k;

/** The place of the smallest part that is shown and not zero, the first among equals; -1 where there is none. */
function smallestShown(cells: readonly Cell[]): number {
  const shown = cells.flatMap((cell, place) => (cell.kind === 'count' && cell.n > 0 ? [{ n: cell.n, place }] : []));
  return shown.sort((one, other) => one.n - other.n)[0]?.place ?? -1;
}
