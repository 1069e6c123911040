import { Injectable } from '@nestjs/common';
import { type CompiledQuestionnaire, type Judgement } from '#domain';
import { AnswerJudge, type JudgedVersion } from './answer-judge.ts';
import { SurveyModelJudge } from './survey-model-judge.ts';

/** Versions kept understood; a city has a handful. */
const mostKept = 50;

/**
 * Judges with what the compiler made of a version, on this thread: well under a millisecond. A version that cannot
 * be compiled takes the slow path, a form of its own for every set of answers on a thread of its own. The form
 * library, which reads the expressions, is loaded with the first answers.
 */
@Injectable()
export class CompiledJudge implements AnswerJudge {
  readonly #kept = new Map<string, CompiledQuestionnaire | undefined>();
  readonly #slow: SurveyModelJudge;

  constructor(slow: SurveyModelJudge) {
    this.#slow = slow;
  }

  async judge(version: JudgedVersion, answers: unknown, locale: string): Promise<Judgement> {
    return (await this.judgeSwiftly(version, answers, locale)) ?? this.#slow.judge(version, answers, locale);
  }

  judgeSwiftly(version: JudgedVersion, answers: unknown, locale: string): Promise<Judgement | undefined> {
    const compiled = this.#kept.get(version.id);
    return compiled === undefined
      ? this.#compiled(version).then((one) => one?.judge(answers, locale))
      : Promise.resolve(compiled.judge(answers, locale));
  }

  async #compiled({ id, content }: JudgedVersion): Promise<CompiledQuestionnaire | undefined> {
    if (this.#kept.has(id)) return this.#kept.get(id);
    const compiled = await understood(content);
    this.#kept.set(id, compiled);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return compiled;
  }
}

const understood = (content: unknown) =>
  import('./compiled-version.ts').then(({ compiledVersion }) => compiledVersion(content));
