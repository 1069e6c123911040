import { deepestGroup, type Translated } from '#domain';

/** A group while the tree is edited: the order of the lines and their depth are the tree. */
export interface Line {
  /** Only for the page. */
  id: string;
  key: string;
  /** Whether the key is known to the server; then it stays. */
  kept: boolean;
  /** 0 at the top level. */
  depth: number;
  name: Translated;
}

/** A group as the API takes and gives it. */
interface Group {
  key: string;
  parentKey: string | null;
  name: Translated;
}

interface StoredGroup {
  id: string;
  key: string;
  parentId: string | null;
  name: Translated;
}

/** The stored groups, parents before their children, as lines. */
export function linesOf(groups: readonly StoredGroup[]): Line[] {
  const depths = new Map<string, number>();
  return groups.map(({ id, key, parentId, name }) => {
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? -1) + 1;
    depths.set(id, depth);
    return { id, key, kept: true, depth, name };
  });
}

/** The lines as groups, each with the nearest line above that is less deep as its parent. */
export function groupsOf(lines: readonly Line[]): Group[] {
  return lines.map(({ key, name, depth }, place) => {
    const parent = lines.slice(0, place).findLast((line) => line.depth < depth);
    return { key, name, parentKey: parent?.key ?? null };
  });
}

/** How many lines from a place on belong together: the group and everything below it. */
function sizeAt(lines: readonly Line[], place: number): number {
  const depth = lines[place]?.depth ?? 0;
  const end = lines.findIndex((line, other) => other > place && line.depth <= depth);
  return (end === -1 ? lines.length : end) - place;
}

/** Takes a group out, with everything below it. */
export function without(lines: readonly Line[], place: number): Line[] {
  return lines.toSpliced(place, sizeAt(lines, place));
}

/** Whether a group can be moved in a direction. */
export function canMove(lines: readonly Line[], place: number, direction: 'up' | 'down' | 'in' | 'out'): boolean {
  return moved(lines, place, direction) !== lines;
}

/**
 * Moves a group with everything below it: before or after its neighbour, below the one before it, or beside its
 * parent. The same lines where that is not possible.
 */
export function moved(lines: readonly Line[], place: number, direction: 'up' | 'down' | 'in' | 'out'): readonly Line[] {
  const depth = lines[place]?.depth;
  if (depth === undefined) return lines;
  const size = sizeAt(lines, place);
  if (direction === 'in') return deeper(lines, place, size);
  if (direction === 'out') return depth === 0 ? lines : outwards(lines, place, size);
  if (direction === 'down') {
    const next = place + size;
    return lines[next]?.depth === depth ? swapped(lines, place, size, sizeAt(lines, next)) : lines;
  }
  const before = lines.findLastIndex((line, other) => other < place && line.depth <= depth);
  return lines[before]?.depth === depth ? swapped(lines, before, place - before, size) : lines;
}

function swapped(lines: readonly Line[], place: number, first: number, second: number): Line[] {
  const middle = place + first;
  return [
    ...lines.slice(0, place),
    ...lines.slice(middle, middle + second),
    ...lines.slice(place, middle),
    ...lines.slice(middle + second),
  ];
}

function deeper(lines: readonly Line[], place: number, size: number): readonly Line[] {
  const [above, here] = [lines[place - 1], lines[place]];
  if (above === undefined || here === undefined || above.depth < here.depth) return lines;
  const block = lines.slice(place, place + size);
  if (block.some(({ depth }) => depth + 1 >= deepestGroup)) return lines;
  return lines.toSpliced(place, size, ...block.map((line) => ({ ...line, depth: line.depth + 1 })));
}

/** Beside its parent: behind everything that stays below the parent. */
function outwards(lines: readonly Line[], place: number, size: number): Line[] {
  const parent = lines.findLastIndex((line, other) => other < place && line.depth < (lines[place]?.depth ?? 0));
  const block = lines.slice(place, place + size).map((line) => ({ ...line, depth: line.depth - 1 }));
  const rest = lines.toSpliced(place, size);
  return rest.toSpliced(parent + sizeAt(rest, parent), 0, ...block);
}

/** A key that nobody has yet, from a name that was turned into one. */
export function freeKey(wanted: string, lines: readonly Line[]): string {
  const base = wanted === '' ? 'gruppe' : wanted.slice(0, 36).replace(/-+$/, '');
  const taken = new Set(lines.map(({ key }) => key));
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(key)) return key;
  }
}
