import { type DataSource, QueryFailedError, QueryResult, type QueryRunner } from 'typeorm';
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { Checkpoints } from './checkpoints.ts';
import { type SqlValue, type Statement, type StatementOutcome } from './statements.ts';
import { WritingThread, type WritingConnection } from './writing-thread.ts';

/**
 * TypeORM's driver of SQLite with the connection on a thread of its own. For statements, not for changing the schema:
 * that is done before the application starts, on a plain connection.
 */
export class SqliteWriterDriver extends BetterSqlite3Driver {
  readonly #thread: WritingThread;
  readonly #checkpoints: Checkpoints;

  constructor(dataSource: DataSource, writing: WritingConnection) {
    super(dataSource);
    this.#thread = new WritingThread(writing);
    this.#checkpoints = new Checkpoints(writing, () => this.#thread.run('PRAGMA wal_checkpoint(PASSIVE)', [[]], null));
  }

  override createQueryRunner(): QueryRunner {
    return new SqliteWriterRunner(this, this.#thread, this.#checkpoints);
  }

  override async disconnect(): Promise<void> {
    await this.#checkpoints.close();
    await this.#thread.close();
  }

  /** Ends its threads as a crash would. */
  async abandonThread(): Promise<void> {
    await this.#checkpoints.abandon();
    await this.#thread.abandon();
  }

  /** Tells at once whether the file can be opened. */
  protected override async createDatabaseConnection(): Promise<WritingThread> {
    await this.#thread.run('PRAGMA user_version', [[]], null);
    return this.#thread;
  }
}

let lastTransaction = 0;

/** From BEGIN to its end everything that goes through it belongs to one transaction. */
class SqliteWriterRunner extends BetterSqlite3QueryRunner {
  readonly #thread: WritingThread;
  readonly #checkpoints: Checkpoints;
  #transaction: number | null = null;

  constructor(driver: SqliteWriterDriver, thread: WritingThread, checkpoints: Checkpoints) {
    super(driver);
    this.#thread = thread;
    this.#checkpoints = checkpoints;
  }

  /** @param parameters of one run, or a list of lists: of one run after the other */
  override async query(
    sql: string,
    parameters: readonly unknown[] = [],
    useStructuredResult = false,
  ): ReturnType<BetterSqlite3QueryRunner['query']> {
    const { rows, changes, lastInsertRowid } = await this.#run(sql, runsOf(parameters));
    const raw: unknown = rows ?? lastInsertRowid;
    if (!useStructuredResult) return raw;
    const result = new QueryResult<unknown>();
    result.raw = raw;
    if (rows !== undefined) result.records = rows;
    if (changes !== undefined) result.affected = changes;
    return result;
  }

  async #run(sql: string, runs: Statement['runs']): Promise<StatementOutcome> {
    if (sql.startsWith('BEGIN')) this.#transaction = lastTransaction += 1;
    try {
      const outcome = await this.#thread.run(sql, runs, this.#transaction);
      if (sql === 'COMMIT') this.#checkpoints.committed();
      return outcome;
    } catch (reason) {
      throw reason instanceof Error ? new QueryFailedError(sql, runs.flat(), reason) : reason;
    }
  }
}

function runsOf(parameters: readonly unknown[]): Statement['runs'] {
  const lists = parameters.filter((one) => Array.isArray(one));
  const all = lists.length > 0 && lists.length === parameters.length ? lists : [parameters];
  return all.map((run: readonly unknown[]) => run.map(sqlValue));
}

/** SQLite knows no boolean, and what is not there is null. */
function sqlValue(value: unknown): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError('SQLite takes texts, numbers and bytes.');
}
