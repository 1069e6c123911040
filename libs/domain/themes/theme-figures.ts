import { type Stance } from './stances.ts';

/** A step of the impact stairs: 1–3 output, 4–6 outcome, 7 impact (PHINEO). */
export type StairStep = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const stairSteps = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly StairStep[];

export const themeStatuses = ['draft', 'ready', 'released'] as const;
export type ThemeStatus = (typeof themeStatuses)[number];

/** How often each step 1 to 7 was named, in this order. */
export type StairCounts = [number, number, number, number, number, number, number];

/** What was counted for one theme. For the team's eyes: whatever leaves the system goes through publishFigures. */
export type ThemeFigures = {
  /** Distinct segments coded with a code of the theme. */
  statements: number;
  /** Distinct participants behind these segments; a person is counted once. */
  persons: number;
  /** Distinct responses and interviews these segments come from … */
  responses: number;
  interviews: number;
  /** … and the participants behind them; who answered both ways is counted in both. */
  respondents: number;
  interviewees: number;
  /** Persons by key of the actor group of the top level; groups nobody was heard from may be missing. */
  byGroup: ReadonlyMap<string, number>;
  /** Persons without an actor group. */
  ungrouped: number;
  /** How many actor groups of the top level were heard. */
  groups: number;
  /** Persons by their stance; persons without a stance are in none. */
  stances: Readonly<Record<Stance, number>>;
  /** Distinct segments by step of the impact stairs. */
  stairs: Readonly<StairCounts>;
  /** Persons behind the segments that have a step. */
  stairPersons: number;
};

/** The most frequent step, the lower of equals, null where none was named. */
export function stairMode(counts: Readonly<StairCounts>): StairStep | null {
  const most = Math.max(...counts);
  return most > 0 ? (stairSteps.find((step) => counts[step - 1] === most) ?? null) : null;
}

/**
 * Persons as share of the participants with an accepted response or interview, in percent, not rounded; null
 * where nobody took part. One division only, so that halves round as they would on paper.
 */
export function pctPersons(persons: number, participants: number): number | null {
  return participants === 0 ? null : (persons * 100) / participants;
}
