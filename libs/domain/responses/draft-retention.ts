/**
 * Days without a change after which a draft is deleted: long enough to come back after a summer or a long illness,
 * and an actor who has forgotten it does not want it to be kept (GDPR, art. 5 (1) e).
 */
const daysUntouched = 90;

/** Days for which a draft outlives its round, so that a round that is opened again finds it. */
const daysAfterRound = 30;

/** Which drafts have to go, by days such as "2026-03-01". */
export interface DraftsToDelete {
  /** Those that were changed last before this day … */
  readonly untouchedSince: string;
  /** … and those of rounds that took their last answers before this one. */
  readonly roundOverSince: string;
}

/** Which drafts have to go on a day ("2026-03-01"). */
export function draftsToDeleteOn(day: string): DraftsToDelete {
  return { untouchedSince: daysBefore(day, daysUntouched), roundOverSince: daysBefore(day, daysAfterRound) };
}

function daysBefore(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - count);
  return date.toISOString().slice(0, 10);
}
