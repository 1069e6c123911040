import { type Translated } from '../translated/index.ts';

/** An actor group as a project keeps it; `parentId` null at the top level. */
export interface ActorGroup {
  readonly id: string;
  /** Stable short name, unique in the project; figures and exports use it. */
  readonly key: string;
  readonly parentId: string | null;
  readonly name: Translated;
  /** Place among all groups, from 0, parents before their children. */
  readonly position: number;
}

/** A group as it is written down: the order of the list is the order of the tree. */
export interface GroupLine {
  readonly key: string;
  readonly parentKey: string | null;
}

export const mostGroups = 500;
export const deepestGroup = 5;

/** What is wrong with one line of a tree, and which line (from 0). */
export interface GroupFault {
  readonly line: number;
  readonly fault: 'key-twice' | 'parent-unknown' | 'parent-below-itself' | 'too-deep';
}

/** Checks a whole tree: keys once, parents that exist, no circles, at most `deepestGroup` levels. */
export function faultsOfTree(lines: readonly GroupLine[]): GroupFault[] {
  const byKey = new Map<string, GroupLine>();
  const faults: GroupFault[] = [];
  lines.forEach((group, line) => {
    if (byKey.has(group.key)) faults.push({ line, fault: 'key-twice' });
    byKey.set(group.key, group);
  });
  lines.forEach(({ parentKey }, line) => {
    if (parentKey !== null && !byKey.has(parentKey)) faults.push({ line, fault: 'parent-unknown' });
  });
  lines.forEach((group, line) => {
    const depth = depthOf(group, byKey);
    if (depth === undefined) faults.push({ line, fault: 'parent-below-itself' });
    else if (depth > deepestGroup) faults.push({ line, fault: 'too-deep' });
  });
  return faults;
}

/** Lines in an order in which parents come before their children, otherwise as given. The tree must be sound. */
export function parentsFirst<Line extends GroupLine>(lines: readonly Line[]): Line[] {
  const children = new Map<string | null, Line[]>();
  for (const line of lines) children.set(line.parentKey, [...(children.get(line.parentKey) ?? []), line]);
  const below = (key: string | null): Line[] => (children.get(key) ?? []).flatMap((line) => [line, ...below(line.key)]);
  return below(null);
}

/** Each group's group of the top level (itself, if it is one), by id. The tree must be sound. */
export function topLevels(groups: readonly ActorGroup[]): Map<string, ActorGroup> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const topOf = (group: ActorGroup): ActorGroup => {
    const parent = group.parentId === null ? undefined : byId.get(group.parentId);
    return parent === undefined ? group : topOf(parent);
  };
  return new Map(groups.map((group) => [group.id, topOf(group)]));
}

/** The group of the top level that one group belongs to (itself, if it is one); undefined for an unknown id. */
export function topLevelOf(groups: readonly ActorGroup[], id: string): ActorGroup | undefined {
  return topLevels(groups).get(id);
}

/** Levels from the top, 1 at the top level; undefined where the way up goes in a circle. */
function depthOf(group: GroupLine, byKey: ReadonlyMap<string, GroupLine>): number | undefined {
  let depth = 1;
  let above = group.parentKey;
  while (above !== null) {
    const parent = byKey.get(above);
    if (parent === undefined) break;
    depth += 1;
    if (depth > byKey.size) return undefined;
    above = parent.parentKey;
  }
  return depth;
}
