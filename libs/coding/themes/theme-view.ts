import { type ThemeStatus } from '#domain';

/** The sentences of a theme that the lead writes. */
export interface ThemeStatement {
  title: string;
  definition: string;
  summary: string;
  openQuestions: string[];
  candidateGoals: string[];
}

/** A theme as other rooms see it. */
export interface Theme extends ThemeStatement {
  id: string;
  /** From 1, in the order of the list. */
  position: number;
  status: ThemeStatus;
  revision: number;
  /** Its codes in the order of the codebook. */
  codes: { id: string; name: string }[];
}

/** A theme as it was after one change. */
export interface ThemeVersion extends ThemeStatement {
  revision: number;
  at: string;
  /** Name of the user who made the change, where it is still known. */
  by: string | null;
  status: ThemeStatus;
  codes: { id: string; name: string }[];
  removed?: true;
}
