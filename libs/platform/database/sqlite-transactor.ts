import { AsyncResource } from 'node:async_hooks';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { type Transactor, type Turn } from './transactor.ts';

interface Waiting {
  /** See Transactor.transact. */
  committing: (() => void) | undefined;
  /** Does the work; resolves with how to tell that it is done, once all is on disk. */
  attempt(runner: QueryRunner, turn: Turn): Promise<() => void>;
  fail(reason: unknown): void;
}

/**
 * One writer with a queue: SQLite has one at a time, so units run strictly one after the other. What waits when a turn
 * begins shares one commit, each unit behind a savepoint of its own, so that one that fails takes nothing else with it
 * and a burst of submissions costs one sync of the disk.
 *
 * Statements that answer nothing are not waited for: the thread that writes runs them in their order, and after one
 * that failed it refuses the rest of the transaction. While it waits for the disk, the next unit can get ready.
 *
 * They are given by hand, because SQLite ends a transaction by itself when the disk is full: TypeORM would go on
 * counting it as open, and everything after it would be acknowledged and never written.
 */
export class SqliteTransactor implements Transactor {
  #waiting: Waiting[] = [];
  #busy = false;
  /** What is on its way to the disk, of units that may overlap. */
  #committing: Promise<void> = Promise.resolve();
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  transact<Result>(
    work: (manager: EntityManager, turn: Turn) => Promise<Result>,
    committing?: () => void,
  ): Promise<Result> {
    // The turn may have been begun by somebody else: each unit goes on in the context of its own caller.
    const own = AsyncResource.bind(work);
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({
        committing,
        fail: reject,
        attempt: async (runner, turn) => {
          const result = await own(runner.manager, turn);
          return () => resolve(result);
        },
      });
      if (this.#busy) return;
      this.#busy = true;
      void this.#drain();
    });
  }

  /** Units run one after the other anyway. */
  lock(): Promise<void> {
    return Promise.resolve();
  }

  async #drain(): Promise<void> {
    // What is asked for in the same breath shares the first commit.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const [only] = batch;
      if (batch.length === 1 && only?.committing !== undefined) await this.#commitOverlapping(only);
      else await this.#committing.then(() => this.#commitTogether(batch));
    }
    this.#busy = false;
  }

  /** Resolves when nothing is left but the commit. */
  #commitOverlapping(unit: Waiting): Promise<void> {
    return new Promise((resolve) => {
      const committed = this.#commitTogether([unit], () => {
        resolve();
        unit.committing?.();
      });
      // Where it failed before that.
      this.#committing = committed.finally(resolve);
    });
  }

  async #commitTogether(batch: readonly Waiting[], committing?: () => void): Promise<void> {
    try {
      const runner = this.#dataSource.createQueryRunner();
      const answers = await inTransaction(runner, batch, committing);
      for (const answer of answers) answer();
    } catch (reason) {
      // The whole turn failed (disk full, file gone): nothing of it is on disk, so nothing is acknowledged.
      for (const unit of batch) unit.fail(reason);
    }
  }
}

async function inTransaction(
  runner: QueryRunner,
  batch: readonly Waiting[],
  committing?: () => void,
): Promise<(() => void)[]> {
  send(runner, 'BEGIN IMMEDIATE');
  try {
    const answers: (() => void)[] = [];
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) answers.push(await only.attempt(runner, { alone: true }));
    else for (const unit of batch) answers.push(await behindSavepoint(runner, unit));
    // Its answer tells that all statements before it have been run.
    if (committing !== undefined)
      void runner
        .query('SELECT 1')
        .catch(() => undefined)
        .finally(committing);
    await runner.query('COMMIT');
    return answers;
  } catch (reason) {
    // Refused where SQLite has rolled back by itself; either way none is open for the next turn.
    await runner.query('ROLLBACK').catch(() => undefined);
    throw reason;
  }
}

async function behindSavepoint(runner: QueryRunner, unit: Waiting): Promise<() => void> {
  send(runner, 'SAVEPOINT unit');
  try {
    return await unit.attempt(runner, { alone: false });
  } catch (reason) {
    // Where SQLite has ended the whole transaction this is refused, as everything after it is.
    send(runner, 'ROLLBACK TO unit');
    return () => unit.fail(reason);
  } finally {
    send(runner, 'RELEASE unit');
  }
}

/** Whether it was done shows in what comes after it. */
function send(runner: QueryRunner, statement: string): void {
  void runner.query(statement).catch(() => undefined);
}
