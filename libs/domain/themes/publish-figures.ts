import { type Cell, count, hidden, suppressAnswers, suppressPartitions } from '../suppression/index.ts';
import { consensus, type Stance } from './stances.ts';
import { pctPersons, stairMode, type StairStep, type ThemeFigures } from './theme-figures.ts';

/** The figures of a theme as they may leave the system. Null figures are empty fields. */
export type PublishedTheme = {
  statements: Cell;
  persons: Cell;
  responses: Cell;
  interviews: Cell;
  /** In percent, not rounded; null where the persons are hidden or nobody took part. */
  pctPersons: number | null;
  groups: Cell;
  /** One for each actor group of the top level, in the project's order. */
  byGroup: { key: string; persons: Cell }[];
  stances: Record<Stance, Cell>;
  /** 0 to 1, not rounded. */
  consensus: number | null;
  stairMode: StairStep | null;
};

export type Publication = {
  /** Participants of the project with an accepted response or interview. */
  participants: number;
  /** Keys of the actor groups of the top level, in the project's order. */
  groupKeys: readonly string[];
  /** The smallest cell. */
  k: number;
};

/**
 * What may leave the system of a theme's figures. Where the persons are hidden, so is everything counted of
 * them. Where they are shown:
 *
 * - actor groups and stances are shared out and suppressed side by side (suppressPartitions); persons of other
 *   groups or of none, and persons without a stance, are the rest;
 * - `groups` counts the groups that are not shown as 0, which the reader could do herself;
 * - `consensus` is given only where both pro and contra are shown, otherwise one would follow from the other,
 *   and where at least k persons took a side;
 * - `stairMode` is given only where at least k persons stand behind the segments that have a step.
 *
 * @throws RangeError where k is below 3 or the figures contradict each other
 */
export function publishFigures(figures: ThemeFigures, { participants, groupKeys, k }: Publication): PublishedTheme {
  const { persons, stances } = figures;
  const inGroups = groupKeys.map((key) => figures.byGroup.get(key) ?? 0);
  const inStances = [stances.pro, stances.contra, stances.ambivalent, stances.neutral];
  const partition = (parts: number[]) => ({ parts, rest: parts.reduce((rest, n) => rest - n, persons) });
  const { total, partitions } = suppressPartitions(
    { total: persons, partitions: [partition(inGroups), partition(inStances)] },
    k,
  );
  const [groupCells = [], stanceCells = []] = partitions;
  const [pro = hidden, contra = hidden, ambivalent = hidden, neutral = hidden] = stanceCells;
  const withTotal = (n: number): Cell => (total.kind === 'count' ? count(n) : hidden);

  return {
    statements: withTotal(figures.statements),
    persons: total,
    ...suppressAnswers(figures, total, k),
    pctPersons: total.kind === 'count' ? pctPersons(total.n, participants) : null,
    groups: withTotal(inGroups.filter((n) => n > 0).length),
    byGroup: groupKeys.map((key, at) => ({ key, persons: groupCells[at] ?? hidden })),
    stances: { pro, contra, ambivalent, neutral },
    consensus: pro.kind === 'count' && contra.kind === 'count' ? consensus(pro.n, contra.n, k) : null,
    stairMode: total.kind === 'count' && figures.stairPersons >= k ? stairMode(figures.stairs) : null,
  };
}
