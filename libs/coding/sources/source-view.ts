import { type CodingView } from '../codings/coding-view.ts';

/** A name in both languages of the interface. */
export interface BothLanguages {
  de: string;
  en: string;
}

/** An answer as coders read it: what was said and by whom, as far as the team may know. */
export interface SourceView {
  id: string;
  question: string;
  /** Entry of a repeated panel, from 0. */
  entry: number;
  text: string;
  locale: string;
  /** Of the top level; null: none, or so few persons that naming it would tell who it is. */
  group: { id: string; name: BothLanguages } | null;
  /** Of all coders, in the order of the text. */
  codings: CodingView[];
}

/** Answers in their fixed order, and the place to read on from. */
export interface SourcePage {
  items: SourceView[];
  /** Null at the end. */
  next: string | null;
}

/** How far the coding of one question has come. */
export interface QuestionCoverage {
  questionnaireId: string;
  questionnaire: string;
  questionnaireTitle: BothLanguages;
  question: string;
  title: BothLanguages;
  /** The answers hint at a step of the impact stairs. */
  stairHint: boolean;
  /** Answers there are. */
  sources: number;
  /** Answers that at least one coder has coded. */
  coded: number;
  /** Answers each coder has coded. */
  coders: { id: string; name: string; sources: number }[];
}
