import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { draftsToDeleteOn } from '#domain';
import { ActivityService, today, UnitOfWork } from '#platform';
import { RoundsService } from '../rounds/rounds.service.ts';
import { DraftsRepository } from './drafts.repository.ts';

const daily = 24 * 60 * 60_000;

/**
 * Deletes drafts that nobody comes back to, and the traces of arrival in rounds that have ended, at the start and once
 * a day. Every instance does so: who comes second finds nothing more to delete.
 */
@Injectable()
export class DraftSweep implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;
  #sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly drafts: DraftsRepository,
    private readonly rounds: RoundsService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.begin();
    this.#timer = setInterval(() => this.begin(), daily).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweeping;
  }

  /** Deletes what has to go on a day ("2026-03-01"). Answers how many drafts that were. */
  sweep(day: string): Promise<number> {
    return this.unit.run(async () => {
      const drafts = await this.drafts.removeOld(draftsToDeleteOn(day));
      if (drafts > 0) await this.activity.recordForInstance({ by: null, action: 'drafts.swept', facts: { drafts } });
      return drafts;
    });
  }

  /** A sweep that fails is made up for by the next one; whoever runs the server is told. */
  private begin(): void {
    this.#sweeping = this.sweepAll(today()).catch((reason: unknown) =>
      new Logger('DraftSweep').error(`What nobody needs any more could not be deleted: ${String(reason)}`),
    );
  }

  private async sweepAll(day: string): Promise<void> {
    await this.sweep(day);
    await this.rounds.blurEnded(day);
  }
}
