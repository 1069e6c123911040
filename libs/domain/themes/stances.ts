/** The stance of a coded segment, or of a person, towards a theme. */
export const stances = ['pro', 'contra', 'ambivalent', 'neutral'] as const;
export type Stance = (typeof stances)[number];

/**
 * The stance of one person who may have said several things: who spoke both for and against, or was ambivalent
 * once, is ambivalent; who was for (or against) and otherwise neutral is for (or against); who was only
 * neutral is neutral. Null where no statement has a stance.
 */
export function personStance(said: Iterable<Stance>): Stance | null {
  const heard = new Set(said);
  if (heard.has('ambivalent') || (heard.has('pro') && heard.has('contra'))) return 'ambivalent';
  return (['pro', 'contra', 'neutral'] as const).find((stance) => heard.has(stance)) ?? null;
}

/**
 * How far those who took a side agree: |pro − contra| ÷ (pro + contra), from 0 (evenly split) to 1 (all on one
 * side), not rounded. Null where fewer than k persons took a side.
 *
 * @param pro persons for
 * @param contra persons against
 */
export function consensus(pro: number, contra: number, k: number): number | null {
  const sides = pro + contra;
  return sides === 0 || sides < k ? null : Math.abs(pro - contra) / sides;
}
