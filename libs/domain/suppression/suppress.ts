import { type Cell, count, hidden, smallestCell } from './cells.ts';
import { cellsToHide } from './cells-to-hide.ts';

/**
 * Persons shared out so that each stands in one place: `parts` are the cells of a published column or row,
 * `rest` are those in none of them (without an actor group, without a stance), who are not published but could
 * be had by subtraction.
 */
export type Partition = { parts: readonly number[]; rest: number };

export type SuppressedTable = { total: Cell; parts: Cell[] };
export type SuppressedPartitions = { total: Cell; partitions: Cell[][] };

/**
 * What may be published of `total` persons and the parts they fall into, so that no figure, and no difference
 * of figures, about fewer than k persons can be had. The one function that every output goes through.
 *
 * - A total below k is hidden, and with it every part, zeros too: four parts that are not zero below a total
 *   of "<5" would each be one.
 * - Below a published total a zero stays 0, and every part below k is hidden.
 * - Further parts are hidden, the smallest first and by position among equals, until what is hidden cannot be
 *   told by subtraction, nor by anybody who knows this very rule (cells-to-hide.ts has the reasons).
 * - Where all parts are hidden and yet each must be one person (five persons in five parts), the total is
 *   hidden as well, and so is every part.
 *
 * Guaranteed, and tried on all small tables in the specification: whoever knows the output, the rule, k, and
 * whether the rest is zero, cannot tell the exact number of any group of 1 to k−1 persons, be it one hidden
 * part, the rest or a sum of some of them. Not covered: people who know other cells from elsewhere, and
 * comparing several tables of different persons.
 *
 * Sources: L. H. Cox (1980), Suppression methodology and statistical disclosure control, JASA 75, 377–385
 * (complementary suppression); A. Hundepool et al. (2012), Statistical Disclosure Control, Wiley, chapters 4
 * and 5 (tables of magnitude and of frequency).
 *
 * @param k persons; see smallestCell
 * @throws RangeError where k is too small, a figure is no count, or parts and rest do not add up to the total
 */
export function suppress(table: Partition & { total: number }, k: number): SuppressedTable {
  const { total, partitions } = suppressPartitions({ total: table.total, partitions: [table] }, k);
  return { total, parts: partitions[0] ?? [] };
}

/**
 * The same for several ways to share out the same persons that are published side by side (by actor group and
 * by stance). They have one total: where one of them must hide it, all of them are hidden.
 *
 * @throws RangeError as suppress does
 */
export function suppressPartitions(
  { total, partitions }: { total: number; partitions: readonly Partition[] },
  k: number,
): SuppressedPartitions {
  smallestCell(k);
  for (const partition of partitions) checkAddsUp(total, partition);
  const choices = partitions.map(({ parts, rest }) => cellsToHide(parts, rest, k));
  const hideAll = (total > 0 && total < k) || choices.includes('everything');
  if (hideAll) return { total: hidden, partitions: partitions.map(({ parts }) => parts.map(() => hidden)) };
  return {
    total: count(total),
    partitions: partitions.map(({ parts }, at) => {
      const choice = choices[at];
      const toHide = choice instanceof Set ? choice : new Set<number>();
      return parts.map((n, position) => (toHide.has(position) ? hidden : count(n)));
    }),
  };
}

function checkAddsUp(total: number, { parts, rest }: Partition): void {
  const figures = [total, rest, ...parts];
  const counts = figures.every((n) => Number.isSafeInteger(n) && n >= 0);
  if (!counts) throw new RangeError('Counts of persons are whole numbers from 0');
  const sum = parts.reduce((a, b) => a + b, rest);
  if (sum !== total) throw new RangeError(`Parts and rest are ${sum} persons, the total is ${total}`);
}
