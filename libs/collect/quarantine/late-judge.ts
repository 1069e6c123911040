import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Judgement, mostReasons, Problem } from '#domain';
import { UnitOfWork } from '#platform';
import { AnswerJudge } from '../judge/answer-judge.ts';
import { Acceptance } from '../responses/acceptance.ts';
import { Decisions, receivedOf, sentAnswers } from './decisions.ts';
import { type QuarantinedResponseEntity } from './quarantined-response.entity.ts';
import { type AnswersKey, QuarantineRepository } from './quarantine.repository.ts';

/** Sets of answers that are judged at the same time, one a thread. */
const atOnce = 2;
/** Known by name; more than these are found again in the database. */
const mostKnown = 5_000;
/** Milliseconds after which is looked for answers that whoever took them in has not judged. */
const betweenLooks = 60_000;

/**
 * Judges answers that wait for it on disk: what a whole form has to be asked about takes a tenth of a second and more,
 * and nobody who submits has to wait for that. Each instance judges what it has taken in. What one that was stopped has
 * left behind is found at the start, and by others when it has waited for two looks.
 */
@Injectable()
export class LateJudge implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('LateJudge');
  readonly #known = new Map<string, AnswersKey>();
  #seenBefore = new Set<string>();
  #lanes: Promise<void>[] = [];
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly judge: AnswerJudge,
    private readonly decisions: Decisions,
    private readonly quarantine: QuarantineRepository,
    private readonly acceptance: Acceptance,
    private readonly unit: UnitOfWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.look(() => true);
    this.#timer = setInterval(() => void this.look((name) => this.#seenBefore.has(name)), betweenLooks).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await Promise.all(this.#lanes);
  }

  /** Tells of answers that are on disk now and wait. */
  tell(waiting: readonly AnswersKey[]): void {
    for (const { projectId, id } of waiting) {
      if (this.#known.size < mostKnown) this.#known.set(nameOf({ projectId, id }), { projectId, id });
    }
    while (this.#lanes.length < Math.min(atOnce, this.#known.size)) this.#begin();
  }

  /** Resolves when everything that it knows of is judged. */
  async settled(): Promise<void> {
    while (this.#lanes.length > 0) await Promise.all(this.#lanes);
  }

  /** Takes on what is found in the database, if nobody else is likely to be at it. */
  private async look(isAbandoned: (name: string) => boolean): Promise<void> {
    try {
      const found = await this.quarantine.waiting(mostKnown);
      this.tell(found.filter((key) => isAbandoned(nameOf(key))));
      this.#seenBefore = new Set(found.map(nameOf));
    } catch (reason) {
      this.#log.error(`Answers that wait to be judged could not be looked for: ${String(reason)}`);
    }
  }

  #begin(): void {
    const lane = this.work().finally(() => {
      this.#lanes = this.#lanes.filter((other) => other !== lane);
    });
    this.#lanes.push(lane);
  }

  private async work(): Promise<void> {
    for (let next = this.next(); next !== undefined; next = this.next()) {
      try {
        await this.judgeOne(next);
      } catch (reason) {
        // It stays where it is, and the next look finds it.
        if (!(reason instanceof Problem)) this.#log.error(`Answers could not be judged yet: ${String(reason)}`);
      }
    }
  }

  private next(): AnswersKey | undefined {
    const [first] = this.#stopped ? [] : this.#known;
    if (first === undefined) return undefined;
    this.#known.delete(first[0]);
    return first[1];
  }

  private async judgeOne({ projectId, id }: AnswersKey): Promise<void> {
    const waiting = await this.quarantine.byId(projectId, id);
    if (waiting?.state !== 'waiting') return;
    const version = await this.decisions.versionOf(waiting);
    const judgement = await this.judge.judge(version, sentAnswers(waiting), waiting.locale);
    // Whoever has judged it first, or has deleted it meanwhile, was right.
    await this.unit.run(async () => {
      if (judgement.accepted) await this.accept(waiting, judgement, version);
      else await this.quarantine.refuse(waiting, judgement.problems.slice(0, mostReasons));
    });
  }

  private async accept(
    waiting: QuarantinedResponseEntity,
    { answers }: Judgement & { accepted: true },
    version: Parameters<Acceptance['write']>[2],
  ): Promise<void> {
    if (await this.quarantine.release(waiting)) await this.acceptance.write(receivedOf(waiting), answers, version);
  }
}

const nameOf = ({ projectId, id }: AnswersKey): string => `${projectId} ${id}`;
