import { MessageChannel } from 'node:worker_threads';
import { Inject, Injectable, type OnModuleDestroy, Optional } from '@nestjs/common';
import { Piscina } from 'piscina';
import {
  answerProblem,
  type AnswersByQuestion,
  boundsProblem,
  isJsonObject,
  type OwnAnswerProblem,
  problem,
} from '#domain';
import { builtFile } from '#platform';
import { AnswerJudge, type JudgedVersion, type Judgement } from './answer-judge.ts';
import { type JudgeTask } from './judge-task.ts';

export interface JudgeLimits {
  /** Milliseconds one set of answers may take once its judging has begun. */
  deadline: number;
  threads: number;
  /** Milliseconds after which an idle thread ends, so that it costs no memory at rest. */
  idle: number;
  /** How many sets of answers may wait. */
  queue: number;
}

export const JUDGE_LIMITS = Symbol('JudgeLimits');
export const usualJudgeLimits: JudgeLimits = { deadline: 2_000, threads: 2, idle: 30_000, queue: 1_000 };

/** Judges with survey-core's Model on threads of their own: a model blocks its thread for up to seconds. */
@Injectable()
export class SurveyModelJudge extends AnswerJudge implements OnModuleDestroy {
  readonly #limits: JudgeLimits;
  #pool: Piscina<JudgeTask, Judgement> | undefined;

  constructor(@Optional() @Inject(JUDGE_LIMITS) limits: JudgeLimits = usualJudgeLimits) {
    super();
    this.#limits = limits;
  }

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
    const deadline = new AbortController();
    const { port1: begun, port2 } = new MessageChannel();
    let timer: NodeJS.Timeout | undefined;
    begun.once('message', () => (timer = setTimeout(() => deadline.abort(), this.#limits.deadline)));
    try {
      const task: JudgeTask = { content, answers, locale, begun: port2 };
      return await this.#threads().run(task, { signal: deadline.signal, transferList: [port2] });
    } catch (reason) {
      if (deadline.signal.aborted) return refused('took-too-long', '', locale);
      if (codeOf(reason) === 'ERR_WORKER_OUT_OF_MEMORY') return refused('check-failed', '', locale);
      throw isFull(reason) ? problem('try-again') : reason;
    } finally {
      clearTimeout(timer);
      begun.close();
    }
  }

  #threads(): Piscina<JudgeTask, Judgement> {
    this.#pool ??= new Piscina<JudgeTask, Judgement>({
      filename: builtFile('libs/collect/judge/judge.worker.js'),
      minThreads: 0,
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
