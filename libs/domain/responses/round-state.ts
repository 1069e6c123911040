/** What the team has decided about a round. */
export const roundStatuses = ['draft', 'open', 'closed'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** What that means on a day: an open round can be waiting for its first day or be past its last. */
export type RoundState = 'draft' | 'scheduled' | 'open' | 'closed';

export interface RoundDates {
  readonly status: RoundStatus;
  /** First and last day on which it takes answers, "2026-03-01"; null: no such limit. */
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

/** The state of a round on a day ("2026-03-01"). Both days of the range belong to it. */
export function roundStateOn({ status, opensOn, closesOn }: RoundDates, day: string): RoundState {
  if (status !== 'open') return status;
  if (closesOn !== null && day > closesOn) return 'closed';
  if (opensOn !== null && day < opensOn) return 'scheduled';
  return 'open';
}

/** The day of a moment where the municipalities are: rounds open and close at midnight in Germany. */
export function dayInGermany(moment: Date): string {
  // Midnight in Germany is the beginning of an hour everywhere, and asking a calendar is slow.
  const hour = Math.floor(moment.getTime() / 3_600_000);
  if (hour !== latest.hour) latest = { hour, day: germanDay.format(moment) };
  return latest.day;
}

/** Sweden writes days as ISO 8601 does. */
const germanDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

let latest = { hour: Number.NaN, day: '' };
