/** Characters that a pattern cannot tell apart: one to stand for them, and whether each set has it. */
export interface Letter {
  readonly example: string;
  readonly inSet: readonly boolean[];
}

/**
 * The letters of an alphabet that sets of UTF-16 units make up. The engine itself says what is in a set, case folding
 * included.
 *
 * @param sets regular expressions that match one unit each
 */
export function alphabetOf(sets: readonly string[], flags: '' | 'i'): Letter[] {
  const ranges = sets.map((set) => rangesOf(set, flags));
  const edges = [...new Set([0, ...ranges.flat(2)])].filter((edge) => edge < units).sort((one, other) => one - other);
  const letters = new Map<string, Letter>();
  for (const edge of [...edges.filter(isPlain), ...edges]) {
    const inSet = ranges.map((those) => those.some(([from, to]) => from <= edge && edge < to));
    const key = inSet.map(Number).join('');
    if (!letters.has(key)) letters.set(key, { example: String.fromCharCode(edge), inSet });
  }
  return [...letters.values()];
}

const units = 0x10000;
const isPlain = (unit: number) => (unit > 0x20 && unit < 0x7f) || (unit >= 0xc0 && unit < 0x250);

let every: string | undefined;

function everyUnit(): string {
  every ??= Array.from({ length: units }, (_, unit) => String.fromCharCode(unit)).join('');
  return every;
}

/** From inclusive, to exclusive. */
function rangesOf(set: string, flags: string): [number, number][] {
  const found = everyUnit().matchAll(new RegExp(`(?:${set})+`, `g${flags}`));
  return Array.from(found, ({ index, 0: run }) => [index, index + run.length]);
}
