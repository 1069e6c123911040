/**
 * The positions of the parts to hide below a published total, or 'everything' where the total itself gives
 * them away. `rest` is never published and counts as one more hidden part.
 */
export function cellsToHide(parts: readonly number[], rest: number, k: number): Set<number> | 'everything' {
  const smallestFirst = [...parts.entries()].filter(([, n]) => n > 0).sort(([i, a], [j, b]) => a - b || i - j);
  const values = smallestFirst.map(([, n]) => n);
  const small = values.filter((n) => n < k).length;
  const restIsSmall = rest > 0 && rest < k;
  if (small === 0 && !restIsSmall) return new Set();

  for (let hiding = small; hiding <= values.length; hiding += 1) {
    if (isProtected(values.slice(0, hiding), values.slice(hiding), rest, k))
      return new Set(smallestFirst.slice(0, hiding).map(([position]) => position));
  }
  return 'everything';
}

/**
 * Whether nobody can tell the hidden parts apart, who sees their sum and knows how they were chosen. Both
 * lists are in ascending order. Every "yes" rests on other tables that give the very same output:
 */
function isProtected(hiddenParts: readonly number[], shownParts: readonly number[], rest: number, k: number): boolean {
  const cells = hiddenParts.length;
  const sum = hiddenParts.reduce((a, b) => a + b, rest);
  // The sum can be had by subtraction, so it must not itself be about fewer than k persons.
  if (cells === 0 || sum < k) return false;

  // Each hidden part may be anything from 1 and the rest takes up the difference, unless each of them is 1.
  if (rest > 0) return sum >= cells + 2;

  if (cells === 1) return false;
  // All of them may be below k, in more than one way.
  if (cells < sum && sum < cells * (k - 1)) return true;

  const least = hiddenParts[0] ?? 0;
  const most = hiddenParts[cells - 1] ?? 0;
  const nextShown = shownParts[0] ?? Infinity;
  // The hidden parts may have changed places. Not so where one of them equals a shown part: which of the two
  // is hidden goes by position, and that would tell where the smaller ones are (5, 5, 4 for k = 5).
  if (least < most) return most < nextShown;

  // All equal. Ones can be nothing else; parts of k − 1 may be ones and a large part hidden in addition,
  // provided that no shown part would have been chosen before it.
  return most === k - 1 && sum - (cells - 1) < nextShown;
}
