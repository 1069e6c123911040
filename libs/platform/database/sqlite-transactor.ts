import { AsyncResource } from 'node:async_hooks';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { type Transactor } from './transactor.ts';

interface Waiting {
  /** Does the work behind a savepoint of its own; what it answers is to be told once all is on disk. */
  attempt(runner: QueryRunner): Promise<() => void>;
  fail(reason: unknown): void;
}

/**
 * One writer with a queue. TypeORM's better-sqlite3 driver has a single connection, so two open transactions
 * would be one: units run strictly one after the other. What waits when a turn begins shares one commit, each
 * unit behind a savepoint of its own, so that one that fails takes nothing else with it and a burst of
 * submissions costs one sync of the disk.
 *
 * The statements are given by hand, because SQLite ends a transaction by itself when the disk is full: TypeORM
 * would go on counting it as open, and everything after it would be acknowledged and never written.
 */
export class SqliteTransactor implements Transactor {
  #waiting: Waiting[] = [];
  #busy = false;
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  transact<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    // The turn may have been begun by somebody else: each unit goes on in the context of its own caller.
    const own = AsyncResource.bind(work);
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({
        fail: reject,
        attempt: async (runner) => {
          await runner.query('SAVEPOINT unit');
          const answer = await own(runner.manager).then(
            (result) => () => resolve(result),
            async (reason: unknown) => {
              // Where SQLite has ended the whole transaction, the first reason is the one to tell.
              await runner.query('ROLLBACK TO unit').catch(() => Promise.reject(reason));
              return () => reject(reason);
            },
          );
          await runner.query('RELEASE unit');
          return answer;
        },
      });
      if (!this.#busy) {
        this.#busy = true;
        setImmediate(() => void this.#drain());
      }
    });
  }

  /** Units run one after the other anyway. */
  lock(): Promise<void> {
    return Promise.resolve();
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
    try {
      const runner = this.#dataSource.createQueryRunner();
      const answers = await inTransaction(runner, batch);
      for (const answer of answers) answer();
    } catch (reason) {
      // The whole turn failed (disk full, file gone): nothing of it is on disk, so nothing is acknowledged.
      for (const unit of batch) unit.fail(reason);
    }
  }
}

async function inTransaction(runner: QueryRunner, batch: readonly Waiting[]): Promise<(() => void)[]> {
  await runner.query('BEGIN IMMEDIATE');
  try {
    const answers: (() => void)[] = [];
    for (const unit of batch) answers.push(await unit.attempt(runner));
    await runner.query('COMMIT');
    return answers;
  } catch (reason) {
    // Refused where SQLite has rolled back by itself; either way none is open for the next turn.
    await runner.query('ROLLBACK').catch(() => undefined);
    throw reason;
  }
}
