import { type Translated } from '../translated/index.ts';
import { type CompiledQuestionnaire } from './compiled-questionnaire.ts';

/** One thing in a questionnaire that the compiler cannot prove, where it stands and why. */
export interface Obstacle {
  /** RFC 6901 pointer into the questionnaire. */
  readonly pointer: string;
  /** The question or element it belongs to, where it belongs to one. */
  readonly question?: string;
  readonly reason: Translated;
}

/** What the compiler made of a questionnaire: a judge, or every reason why there is none. */
export type Compilation =
  { readonly compiled: CompiledQuestionnaire } | { readonly obstacles: readonly [Obstacle, ...Obstacle[]] };
