import { type Translated } from '../translated/index.ts';

/**
 * What a difference touches:
 * - `retyped`: answers have another form (one choice became several, a number became a text)
 * - `rescaled`: the same form with other values, rows, limits or units
 * - `reworded`: what people read; in one language each
 * - `conditions`: who is asked, what is required, checked or filled in beforehand
 * - `marks`: what the team does with the answers
 * - `moved`, `reordered`: the place of a question, the order of its choices, rows or columns
 * - `other`: everything else, such as how it is laid out
 */
export type ChangeKind = 'retyped' | 'rescaled' | 'reworded' | 'conditions' | 'marks' | 'moved' | 'reordered' | 'other';

/** One difference, in words that people can compare. */
export interface Change {
  readonly kind: ChangeKind;
  /** Property of the form library (`title`, `choices`, `visibleIf`), or `form`, `page`, `order`. */
  readonly property: string;
  /** Which choice, row or column by its value; which validator; which page or text of the questionnaire. */
  readonly item?: string;
  /** Of words: `de`, `en`, … */
  readonly language?: string;
  /** Of words that one side has in this language: both sides say them in another one. */
  readonly translation?: true;
  /** Null where there was, or is, none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Of what comes back: number of the version that had it last. */
  readonly since?: number;
}

/** What happened to one question, or to a question inside of another. Its name is its stable id. */
export interface QuestionChange {
  readonly name: string;
  readonly title: Translated;
  readonly type: string;
  readonly state: 'added' | 'removed' | 'kept';
  readonly changes: readonly Change[];
  /** Questions inside that were added, removed or changed. */
  readonly fields: readonly QuestionChange[];
  /** Of an added one: the name of a removed question that asks the same in the same words. */
  readonly renamedFrom?: string;
  /** Number of the version it is compared with, where versions are compared with those that asked last. */
  readonly since?: number;
}

export interface QuestionnaireDiff {
  /** Of the questionnaire as a whole, its pages, panels and the texts between questions. */
  readonly general: readonly Change[];
  /** Only questions with a difference: those of the newer version in its order, then the removed ones. */
  readonly questions: readonly QuestionChange[];
  readonly unchanged: number;
}
