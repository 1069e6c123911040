/** Counts of outcomes, added up from several workers. */
export type Counts = Readonly<Record<string, number>>;

export function addedUp(tallies: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of tallies) {
    for (const [category, count] of Object.entries(counts)) sum[category] = (sum[category] ?? 0) + count;
  }
  return sum;
}

/** Percent of all judged answers that both accept; a generator that only makes junk proves nothing. */
export function acceptedShare(counts: Counts): number {
  const judged = Object.entries(counts).filter(([category]) => !category.startsWith('questionnaires'));
  const all = judged.reduce((sum, [, count]) => sum + count, 0);
  return all === 0 ? 0 : (100 * (counts['accepted by both'] ?? 0)) / all;
}

/** Percent of the questionnaires that were not left to the slow path. */
export function compiledShare(counts: Counts): number {
  const all = counts['questionnaires'] ?? 0;
  return all === 0 ? 0 : 100 - (100 * (counts['questionnaires left to the slow path'] ?? 0)) / all;
}

/** Below these the comparison proves too little. */
export const leastShares = { accepted: 25, compiled: 60 } as const;
