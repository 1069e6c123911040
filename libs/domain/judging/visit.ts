import { type AnswerPlace, type AnswerProblem } from '../responses/index.ts';
import { type Scope, type Values } from './expressions/lookup.ts';

/** Where a question stands when it is judged: what its conditions see, and what problems are told with. */
export interface Visit {
  readonly scope: Scope;
  readonly place: AnswerPlace;
  /** The answers beside it: all of them, or those of its row or panel. */
  readonly beside: Values;
  /** Something that contains it is read-only, so that nothing in it is checked. */
  readonly closed: boolean;
}

/** What the questionnaire itself finds wrong, in its own words. */
export function formProblem({ place }: Visit, message: string): AnswerProblem {
  return { ...place, kind: 'form', message };
}
