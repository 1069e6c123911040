import { type Code, type Coding } from '../model.ts';

/** As many codes as there are digits to give them with. */
export const quickSlots = 9;

/** Ids of the codes under the digits 1–9, in that order. */
export type QuickCodes = readonly string[];

/**
 * Fills the digits with the codes that the coder has given most often, then with those that everybody has, then
 * with the first ones of the codebook.
 */
export function firstQuickCodes(
  codes: readonly Code[],
  mine: readonly Coding[],
  everybodys: readonly Coding[],
): QuickCodes {
  const [ofMine, ofAll] = [countUses(mine), countUses(everybodys)];
  const usable = codes.filter(({ archived }) => !archived).map(({ id }) => id);
  return usable
    .map((id, place) => ({ id, place, mine: ofMine.get(id) ?? 0, all: ofAll.get(id) ?? 0 }))
    .sort((one, other) => other.mine - one.mine || other.all - one.all || one.place - other.place)
    .slice(0, quickSlots)
    .map(({ id }) => id);
}

function countUses(codings: readonly Coding[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { codeId } of codings) uses.set(codeId, (uses.get(codeId) ?? 0) + 1);
  return uses;
}

/**
 * Gives a code that was just used a digit of its own. The others keep theirs, so that fingers can learn them:
 * only the one that has not been used for longest makes room.
 * @param recent ids of used codes, the latest first
 */
export function withQuickCode(quick: QuickCodes, recent: readonly string[], used: string): QuickCodes {
  if (quick.includes(used)) return quick;
  if (quick.length < quickSlots) return [...quick, used];
  const age = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const oldest = quick.reduce((found, id) => (age(id) >= age(found) ? id : found));
  return quick.map((id) => (id === oldest ? used : id));
}
