/** A count of persons as it may leave the system. A hidden cell says nothing, not even whether it is small. */
export type Cell = { kind: 'count'; n: number } | { kind: 'hidden' };

export const hidden: Cell = { kind: 'hidden' };
export const count = (n: number): Cell => ({ kind: 'count', n });

/** The smallest cell (k) of a project that has not chosen its own. */
export const defaultSmallestCell = 5;
/** No project may choose a smaller one. */
export const leastSmallestCell = 3;

/** Whether k can be a project's smallest cell: a whole number, never below 3. */
export function isSmallestCell(k: number): boolean {
  return Number.isSafeInteger(k) && k >= leastSmallestCell;
}

/**
 * The smallest cell to use: the project's own or the default.
 *
 * @throws RangeError where it is no whole number or below 3
 */
export function smallestCell(k: number = defaultSmallestCell): number {
  if (!isSmallestCell(k))
    throw new RangeError(`The smallest cell is a whole number from ${leastSmallestCell}, not ${k}`);
  return k;
}

/** A cell as people and files see it: "12", "0" or, where it is hidden, "<5" with the project's k. */
export function showCell(cell: Cell, k: number): string {
  return cell.kind === 'count' ? String(cell.n) : `<${k}`;
}
