/** The stance of a coded segment, or of a person, towards a theme. */
export const stances = ['pro', 'contra', 'ambivalent', 'neutral'] as const;
export type Stance = (typeof stances)[number];

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
