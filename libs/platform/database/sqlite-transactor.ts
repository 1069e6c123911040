import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { type Transactor } from './transactor.ts';

interface Waiting {
  attempt(runner: QueryRunner): Promise<() => void>;
  fail(reason: unknown): void;
}

/**
 * One writer with a queue. TypeORM's better-sqlite3 driver has a single connection, so two open transactions
 * would be one: units run strictly one after the other. What waits when a turn begins shares one commit, each
 * unit behind a savepoint of its own, so that one that fails takes nothing else with it and a burst of
 * submissions costs one sync of the disk.
 */
export class SqliteTransactor implements Transactor {
  #waiting: Waiting[] = [];
  #busy = false;
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  transact<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({
        fail: reject,
        attempt: async (runner) => {
          await runner.startTransaction();
          try {
            const result = await work(runner.manager);
            await runner.commitTransaction();
            return () => resolve(result);
          } catch (reason) {
            await runner.rollbackTransaction();
            return () => reject(reason);
          }
        },
      });
      if (!this.#busy) {
        this.#busy = true;
        setImmediate(() => void this.#drain());
      }
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#commitTogether(batch);
    }
    this.#busy = false;
  }

  async #commitTogether(batch: readonly Waiting[]): Promise<void> {
    const runner = this.#dataSource.createQueryRunner();
    const answers: (() => void)[] = [];
    try {
      await runner.startTransaction();
      for (const unit of batch) answers.push(await unit.attempt(runner));
      await runner.commitTransaction();
    } catch (reason) {
      // The whole commit failed (disk full, file gone): nothing of this turn is on disk, so nothing is acknowledged.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      for (const unit of batch) unit.fail(reason);
      return;
    }
    for (const answer of answers) answer();
  }
}
