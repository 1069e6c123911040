import { suppress } from '../suppression/index.ts';
import { type ActorGroup, topLevels } from './tree.ts';

/** Persons by the id of their actor group, of any level; null: persons without a group. */
export type PersonsByGroup = ReadonlyMap<string | null, number>;

/** Persons by group of the top level: one table, as results are reported. */
export interface TopLevelTable {
  /** In the project's order. */
  readonly groups: readonly ActorGroup[];
  /** Persons of each group and the groups below it. */
  readonly parts: readonly number[];
  /** Persons without a group, or with one that the tree no longer has. */
  readonly rest: number;
  readonly total: number;
}

/** Adds persons up to the groups of the top level. */
export function topLevelTable(tree: readonly ActorGroup[], persons: PersonsByGroup): TopLevelTable {
  const above = topLevels(tree);
  const groups = tree.filter(({ parentId }) => parentId === null);
  const sums = new Map(groups.map(({ id }) => [id, 0]));
  let rest = 0;
  for (const [groupId, count] of persons) {
    const top = groupId === null ? undefined : above.get(groupId);
    if (top === undefined) rest += count;
    else sums.set(top.id, (sums.get(top.id) ?? 0) + count);
  }
  const parts = groups.map(({ id }) => sums.get(id) ?? 0);
  return { groups, parts, rest, total: parts.reduce((sum, count) => sum + count, rest) };
}

/**
 * Which group may be named beside the words or answers of one person: that of the top level, where its number of
 * persons may be shown. A group of fewer than k persons is not named, and neither is a second one that would
 * give the first away.
 *
 * @param k the smallest cell
 * @returns the group of the top level above a group of any level; null where there is none to name
 * @throws RangeError where k is below 3
 */
export function nameableGroups(
  tree: readonly ActorGroup[],
  persons: PersonsByGroup,
  k: number,
): (groupId: string | null) => ActorGroup | null {
  const { groups, parts, rest, total } = topLevelTable(tree, persons);
  const cells = suppress({ parts: [...parts], rest, total }, k).parts;
  const named = new Set(groups.filter((_, place) => cells[place]?.kind === 'count').map(({ id }) => id));
  const above = topLevels(tree);
  return (groupId) => {
    const top = groupId === null ? undefined : above.get(groupId);
    return top !== undefined && named.has(top.id) ? top : null;
  };
}
