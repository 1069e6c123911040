/**
 * What has to be taken out of `after` so that the rest stands in the order of `before`: as few as possible.
 * Names that only one side knows do not count.
 */
export function outOfOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((name, place) => [name, place]));
  const both = after.flatMap((name) => {
    const place = places.get(name);
    return place === undefined ? [] : [{ name, place }];
  });
  const stay = new Set(longestRise(both));
  return new Set(both.map(({ name }) => name).filter((name) => !stay.has(name)));
}

interface Placed {
  readonly name: string;
  readonly place: number;
}

/** The longest rising sequence (patience sorting; Fredman 1975). */
function longestRise(row: readonly Placed[]): string[] {
  const ends: Chain[] = [];
  for (const one of row) {
    const pile = firstPile(ends, one.place);
    ends[pile] = { one, rest: ends[pile - 1] };
  }
  const names: string[] = [];
  for (let chain = ends.at(-1); chain !== undefined; chain = chain.rest) names.push(chain.one.name);
  return names;
}

interface Chain {
  readonly one: Placed;
  readonly rest: Chain | undefined;
}

/** The first pile that does not end below a place. */
function firstPile(ends: readonly Chain[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.one.place ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names of one list that the other knows too, in its order. */
export function shared(one: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other);
  return one.filter((name) => known.has(name));
}
