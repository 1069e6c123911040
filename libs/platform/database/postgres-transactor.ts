import { setTimeout as pause } from 'node:timers/promises';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type Transactor, type Turn } from './transactor.ts';

/** SQLSTATEs after which PostgreSQL asks to run the same transaction again (PostgreSQL manual, 13.5). */
const repeatable = new Set(['40001', '40P01']);
const attempts = 4;
/** Milliseconds at most before each further attempt, by chance, so that those who collided do not meet again. */
const longestPause = 50;

/** One plain transaction a unit; a deadlock or serialization failure is run again. */
export class PostgresTransactor implements Transactor {
  readonly #dataSource: DataSource;
  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async transact<Result>(
    work: (manager: EntityManager, turn: Turn) => Promise<Result>,
    committing?: () => void,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#dataSource.transaction(async (manager) => {
          takeTurns(manager);
          const result = await work(manager, { alone: false });
          committing?.();
          return result;
        });
      } catch (reason) {
        if (attempt >= attempts || !shouldRepeat(reason)) throw reason;
        await pause(Math.random() * longestPause * attempt);
      }
    }
  }

  async lock(manager: EntityManager, name: string): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }
}

/** A client of PostgreSQL takes one statement at a time; parts of a unit may begin theirs together. */
function takeTurns({ queryRunner: runner }: EntityManager): void {
  if (runner === undefined) return;
  const query = runner.query.bind(runner);
  let before: Promise<unknown> = Promise.resolve();
  runner.query = (...statement: Parameters<typeof query>) => {
    const own = before.then(() => query(...statement));
    before = own.catch(() => undefined);
    return own;
  };
}

function shouldRepeat(reason: unknown): boolean {
  if (!(reason instanceof QueryFailedError)) return false;
  const driverError: unknown = reason.driverError;
  if (!(driverError instanceof Error) || !('code' in driverError)) return false;
  return typeof driverError.code === 'string' && repeatable.has(driverError.code);
}
