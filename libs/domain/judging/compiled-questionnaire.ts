import { type AnswerProblem, type AnswersByQuestion } from '../responses/index.ts';

/** Accepted answers are as they shall be stored: texts normalised, nothing in them that the form did not show. */
export type Judgement = { accepted: true; answers: AnswersByQuestion } | { accepted: false; problems: AnswerProblem[] };

/** A version of a questionnaire, understood once. Frozen: judging leaves no trace in it. */
export interface CompiledQuestionnaire {
  /**
   * Decides whether answers fit, in time linear in their size. Never throws over answers, whatever they are.
   *
   * @param answers any value that parsed JSON holds
   * @param locale of the messages, a language tag
   */
  judge(answers: unknown, locale: string): Judgement;
}
