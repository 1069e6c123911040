import { answerProblem, boundsProblem, isJsonObject } from '#domain';
import { judgeWithModel } from '../../libs/collect/judge/model-judgement.ts';
import { type JudgeUnderTest } from './compare.ts';
import { type JsonObject } from './json.ts';

/** The judge that is compared with the form library; undefined where a questionnaire is left to the slow path. */
export function judgeOf(content: JsonObject): JudgeUnderTest | undefined {
  return (answers, locale) => {
    const bound = boundsProblem(answers);
    if (bound !== undefined || !isJsonObject(answers)) {
      const { kind, ...place } = bound ?? { kind: 'not-answers', question: '' };
      return { accepted: false, problems: [answerProblem(kind, place, locale)] };
    }
    try {
      return judgeWithModel(content, answers, locale);
    } catch {
      return { accepted: false, problems: [answerProblem('check-failed', { question: '' }, locale)] };
    }
  };
}
