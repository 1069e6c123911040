import { Injectable } from '@nestjs/common';
import { type CompiledQuestionnaire, type Judgement } from '#domain';
import { AnswerJudge, type JudgedVersion } from './answer-judge.ts';
import { compiledVersion } from './compiled-version.ts';
import { SurveyModelJudge } from './survey-model-judge.ts';

/** Versions kept understood; a city has a handful. */
const mostKept = 50;

/**
 * Judges with what the compiler made of a version, on this thread: well under a millisecond. A version that cannot
 * be compiled takes the slow path, a form of its own for every set of answers on a thread of its own.
 */
@Injectable()
export class CompiledJudge extends AnswerJudge {
  readonly #kept = new Map<string, CompiledQuestionnaire | undefined>();
  readonly #slow: SurveyModelJudge;

  constructor(slow: SurveyModelJudge) {
    super();
    this.#slow = slow;
  }

  async judge(version: JudgedVersion, answers: unknown, locale: string): Promise<Judgement> {
    const compiled = this.#compiled(version);
    return compiled === undefined ? this.#slow.judge(version, answers, locale) : compiled.judge(answers, locale);
  }

  #compiled({ id, content }: JudgedVersion): CompiledQuestionnaire | undefined {
    const known = this.#kept.has(id) ? this.#kept.get(id) : compiledVersion(content);
    this.#kept.delete(id);
    this.#kept.set(id, known);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return known;
  }
}
