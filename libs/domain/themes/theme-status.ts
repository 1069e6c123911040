import { type ThemeStatus } from './theme-figures.ts';

/** What a theme must have before it may go a step on. */
export type ThemeNeed = 'definition' | 'codes';

type Step = { to: ThemeStatus; needs: readonly ThemeNeed[] };

/** The way of a theme. A workshop sees it from `ready` on; every step can be taken back. */
const steps: Readonly<Record<ThemeStatus, readonly Step[]>> = {
  draft: [{ to: 'ready', needs: ['definition', 'codes'] }],
  ready: [
    { to: 'released', needs: ['definition', 'codes'] },
    { to: 'draft', needs: [] },
  ],
  released: [{ to: 'ready', needs: [] }],
};

/** What is there of a theme when it is asked for its next steps. */
export type ThemeReadiness = { definition: string; codes: number };

/** Whether a theme with this status may be taken into a workshop. */
export const isVisibleToWorkshop = (status: ThemeStatus): boolean => status !== 'draft';

/** The steps that lead on or back from a status, whether or not the theme has what they need. */
export function stepsFrom(status: ThemeStatus): readonly ThemeStatus[] {
  return steps[status].map(({ to }) => to);
}

/**
 * What is still missing for a step; empty where it can be taken, null where there is no such step. A theme may
 * always stay as it is.
 */
export function missingForStep(from: ThemeStatus, to: ThemeStatus, theme: ThemeReadiness): readonly ThemeNeed[] | null {
  if (from === to) return [];
  const step = steps[from].find((known) => known.to === to);
  if (step === undefined) return null;
  const has: Record<ThemeNeed, boolean> = { definition: theme.definition.trim() !== '', codes: theme.codes > 0 };
  return step.needs.filter((need) => !has[need]);
}
