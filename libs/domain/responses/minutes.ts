/** The longest time that is told apart; whoever leaves a tab open for a day needed "two hours or more". */
const most = 120;

/**
 * How long somebody took, too coarse to recognise anybody by: steps of five minutes, from 5 to 120.
 *
 * @param minutes as the browser measured them; null: unknown
 */
export function coarseMinutes(minutes: number | null): number | null {
  if (minutes === null || !Number.isFinite(minutes) || minutes < 0) return null;
  return Math.min(most, Math.max(5, Math.round(minutes / 5) * 5));
}
