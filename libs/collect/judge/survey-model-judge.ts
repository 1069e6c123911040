import { MessageChannel } from 'node:worker_threads';
import { Inject, Injectable, type OnModuleDestroy, Optional } from '@nestjs/common';
import { Piscina } from 'piscina';
import {
  answerProblem,
  type AnswersByQuestion,
  boundsProblem,
  isJsonObject,
  type Judgement,
  type OwnAnswerProblem,
  problem,
} from '#domain';
import { builtFile } from '#platform';
import { type JudgedVersion } from './answer-judge.ts';
import { type JudgeTask } from './judge-task.ts';

export interface JudgeLimits {
  /** Milliseconds one set of answers may take once its judging has begun. */
  deadline: number;
  threads: number;
  /** Milliseconds after which an idle thread ends, all but one. */
  idle: number;
  /** How many sets of answers may wait, and for how many milliseconds. */
  queue: number;
  patience: number;
}

export const JUDGE_LIMITS = Symbol('JudgeLimits');
export const usualJudgeLimits: JudgeLimits = {
  deadline: 2_000,
  threads: 2,
  idle: 30_000,
  queue: 500,
  patience: 15_000,
};

/** Why a judgement was given up: it took too long, or never had its turn. */
const tooSlow = Symbol('too slow');
const tooBusy = Symbol('too busy');

/** Judges with survey-core's Model on threads of their own: a model blocks its thread for up to seconds. */
@Injectable()
export class SurveyModelJudge implements OnModuleDestroy {
  readonly #limits: JudgeLimits;
  #pool: Piscina<JudgeTask, Judgement> | undefined;

  constructor(@Optional() @Inject(JUDGE_LIMITS) limits: JudgeLimits = usualJudgeLimits) {
    this.#limits = limits;
  }

  /** As AnswerJudge. @throws try-again where too many are waiting to be judged */
  async judge({ content }: JudgedVersion, answers: unknown, locale: string): Promise<Judgement> {
    const broken = boundsProblem(answers);
    if (broken !== undefined) return refused(broken.kind, broken.question, locale);
    if (!isJsonObject(answers)) return refused('not-answers', '', locale);
    return this.#judgeOnThread(content, answers, locale);
  }

  async onModuleDestroy(): Promise<void> {
    await this.#pool?.destroy();
  }

  async #judgeOnThread(content: unknown, answers: AnswersByQuestion, locale: string): Promise<Judgement> {
    const stop = new AbortController();
    const { port1: begun, port2 } = new MessageChannel();
    let timer = setTimeout(() => stop.abort(tooBusy), this.#limits.patience);
    begun.once('message', () => {
      clearTimeout(timer);
      // A judgement that arrived while this thread was busy is heard first.
      timer = setTimeout(() => setImmediate(() => stop.abort(tooSlow)), this.#limits.deadline);
    });
    try {
      const task: JudgeTask = { content, answers, locale, begun: port2 };
      return await this.#threads().run(task, { signal: stop.signal, transferList: [port2] });
    } catch (reason) {
      if (stop.signal.reason === tooSlow) return refused('took-too-long', '', locale);
      if (codeOf(reason) === 'ERR_WORKER_OUT_OF_MEMORY') return refused('check-failed', '', locale);
      throw stop.signal.reason === tooBusy || isFull(reason) ? problem('try-again') : reason;
    } finally {
      clearTimeout(timer);
      begun.close();
    }
  }

  #threads(): Piscina<JudgeTask, Judgement> {
    this.#pool ??= new Piscina<JudgeTask, Judgement>({
      filename: builtFile('libs/collect/judge/judge.worker.js'),
      // Not 0: after a thread was ended, piscina replaces none, and what waits would wait for ever.
      minThreads: 1,
      maxThreads: this.#limits.threads,
      idleTimeout: this.#limits.idle,
      maxQueue: this.#limits.queue,
      resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 4 },
    });
    return this.#pool;
  }
}

const refused = (kind: OwnAnswerProblem, question: string, locale: string): Judgement => ({
  accepted: false,
  problems: [answerProblem(kind, { question }, locale)],
});

const isFull = (reason: unknown): boolean => reason instanceof Error && reason.message === 'Task queue is at limit';

const codeOf = (reason: unknown): unknown => (reason instanceof Error && 'code' in reason ? reason.code : undefined);
