import { type Judgement } from '#domain';

/** The version of a questionnaire that answers belong to; the content is SurveyJS JSON and never changes. */
export interface JudgedVersion {
  id: string;
  content: unknown;
}

/** Decides whether answers fit a questionnaire. It never throws over answers, whatever they are. */
export abstract class AnswerJudge {
  /** @throws try-again where too many are waiting to be judged */
  abstract judge(version: JudgedVersion, answers: unknown, locale: string): Promise<Judgement>;

  /** The same where it takes no time; undefined where a whole form has to be asked. */
  abstract judgeSwiftly(version: JudgedVersion, answers: unknown, locale: string): Promise<Judgement | undefined>;
}
