import { type Answers } from '../draft.ts';

/** What became of two versions of the same draft. */
export interface Merged {
  /** Everything that only one side has changed; for questions in conflict, the answer of this device. */
  readonly here: Answers;
  /** The same, but for questions in conflict the answer of the other device. */
  readonly there: Answers;
  /** Questions that both sides have changed, differently. */
  readonly conflicts: readonly string[];
}

/** Merges what two devices made of the same answers, question by question. Nothing that somebody wrote is dropped. */
export function mergeAnswers(base: Answers, here: Answers, there: Answers): Merged {
  const names = [...new Set([...Object.keys(here), ...Object.keys(there), ...Object.keys(base)])];
  const conflicts: string[] = [];
  const mine: [string, unknown][] = [];
  const theirs: [string, unknown][] = [];
  for (const name of names) {
    const [before, one, other] = [base[name], here[name], there[name]];
    if (same(one, other) || same(other, before)) {
      mine.push([name, one]);
      theirs.push([name, one]);
    } else if (same(one, before)) {
      mine.push([name, other]);
      theirs.push([name, other]);
    } else {
      conflicts.push(name);
      mine.push([name, one]);
      theirs.push([name, other]);
    }
  }
  return { here: present(mine), there: present(theirs), conflicts };
}

const present = (entries: readonly [string, unknown][]): Answers =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));

/** Equal as JSON, whatever the order of keys. */
function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/**
 * A short name for answers, to recognise what this device has sent before: 64 bits, no secret, for some fifty
 * drafts at a time.
 */
export function fingerprint(answers: Answers): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of canonical(answers)) {
    const code = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  return `${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
}

const canonical = (value: unknown): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
