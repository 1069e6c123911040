/** What a workshop needs next: the one primary button of its page. */
export type NextStep = 'choose-themes' | 'print-sheets' | 'record-goals';

/** The steps in their order. */
export const workshopSteps = ['choose-themes', 'print-sheets', 'record-goals'] as const satisfies readonly NextStep[];

interface Progress {
  themes: number;
  goals: number;
  /** Null while no date is set. */
  day: string | null;
}

/**
 * First themes, then paper. From the day of the workshop on, or once a goal is there, goals are recorded.
 *
 * @param today a day such as 2026-10-14
 */
export function nextStep({ themes, goals, day }: Progress, today: string): NextStep {
  if (themes === 0) return 'choose-themes';
  return goals > 0 || (day !== null && day <= today) ? 'record-goals' : 'print-sheets';
}
