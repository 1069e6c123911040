import { type AnswerProblem, type AnswerShape, type ChoiceValue, type Json } from '../../responses/index.ts';
import { type Scope } from '../expressions/lookup.ts';
import { type Visit } from '../visit.ts';

/** What the form adds up below a table and stores beside its answer. */
export interface Totals {
  /** Where it stands among the answers. */
  readonly key: string;
  readonly shape: AnswerShape;
  /** What the rows come to. */
  of(scope: Scope): Json | undefined;
  /** What stands there in the end; the form writes totals once they are others than those of an empty table. */
  settled(given: Json | undefined, scope: Scope): Json | undefined;
}

/** What a type of question does with its answers. */
export interface Kind {
  /** The form that an answer may have; undefined for what takes none. */
  readonly shape: AnswerShape | undefined;
  /** What the questionnaire asks of every answer of this type, in its own words; also of none. */
  messages?(value: Json | undefined, visit: Visit, isRequired: boolean): string[];
  /** Problems of the questions inside. */
  inner?(value: Json | undefined, visit: Visit): AnswerProblem[];
  /** Keys that stand twice. The form looks for them also in what is read-only. */
  repeated?(value: Json | undefined, visit: Visit): AnswerProblem[];
  /** Where the answer contains what the form did not offer. Asked of hidden questions too. */
  notOffered?(value: Json, visit: Visit): AnswerProblem[];
  /** Whether there is anything to answer at all. */
  hasSomething?(visit: Visit): boolean;
  /** What is left of an answer when the form is completed; undefined: nothing. */
  kept?(value: Json, visit: Visit): Json | undefined;
  /** The same where hidden answers stay, of what then keeps its hidden rows too. */
  keptWithHidden?(value: Json): Json | undefined;
  /** The answer that the form itself puts in, given the one that is there. */
  computed?(value: Json | undefined, visit: Visit): Json | undefined;
  /** Where a list was given for something calculated that is none; the form then keeps neither. */
  unlike?(given: Json, after: Json | undefined, visit: Visit): AnswerProblem[];
  /** What is added up below its rows. */
  readonly totals?: Totals;
  /** Choices that somebody can pick at this moment, built-in ones apart. */
  choices?(visit: Visit): readonly ChoiceValue[];
  /** What is left of an answer once the answers that its choices come from have lost something. */
  refitted?(value: Json, visit: Visit): Json | undefined;
  isEmpty?(value: Json | undefined): boolean;
}
