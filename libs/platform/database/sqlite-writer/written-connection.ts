import Database from 'better-sqlite3';
import { type Statement, type StatementOutcome } from './statements.ts';

/** Statements that come again are read only once; the oldest go first. */
const mostPrepared = 100;

interface OpenTransaction {
  readonly number: number;
  /** What went wrong in it first. */
  failure?: unknown;
}

/**
 * Runs statements that arrive without waiting for each other's answers, and keeps to a transaction as PostgreSQL does:
 * after a statement that failed everything of the same transaction is refused with that failure, until it is taken
 * back. So what was sent after it never does half of a work, and the COMMIT ends the transaction in any case: the next
 * one may be on its way already.
 */
export class WrittenConnection {
  readonly #connection: Database.Database;
  readonly #prepared = new Map<string, Database.Statement>();
  #open: OpenTransaction | undefined;
  #ended: OpenTransaction | undefined;

  constructor(connection: Database.Database) {
    this.#connection = connection;
  }

  /** @throws what SQLite says, and what an earlier statement of the transaction was refused with */
  run(statement: Statement): StatementOutcome {
    const { transaction, sql } = statement;
    if (transaction === null) return this.#execute(statement);
    if (sql.startsWith('BEGIN')) this.#begin(transaction);
    const open = this.#of(transaction);
    try {
      if ('failure' in open && !sql.startsWith('ROLLBACK')) throw open.failure;
      const outcome = this.#execute(statement);
      if (sql.startsWith('ROLLBACK')) delete open.failure;
      return outcome;
    } catch (failure) {
      open.failure ??= failure;
      throw failure;
    } finally {
      if (sql === 'COMMIT' && this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
      // SQLite ends a transaction by itself as well, for instance where the disk is full.
      if (!this.#connection.inTransaction) this.#end();
    }
  }

  #begin(number: number): void {
    this.#open ??= { number };
  }

  #of(number: number): OpenTransaction {
    if (this.#open?.number === number) return this.#open;
    if (this.#ended?.number === number && 'failure' in this.#ended) throw this.#ended.failure;
    throw new Error('This transaction is not open.');
  }

  #end(): void {
    this.#ended = this.#open;
    this.#open = undefined;
  }

  #execute({ sql, runs }: Statement): StatementOutcome {
    const statement = this.#prepare(sql);
    if (statement.reader) return { rows: runs.flatMap((parameters) => statement.all(...parameters)) };
    const results = runs.map((parameters) => statement.run(...parameters));
    const changes = results.reduce((sum, result) => sum + result.changes, 0);
    const last = results.at(-1);
    return { changes, ...(last === undefined ? {} : { lastInsertRowid: last.lastInsertRowid }) };
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#connection.prepare(sql);
    this.#prepared.set(sql, statement);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > mostPrepared && oldest !== undefined) this.#prepared.delete(oldest);
    return statement;
  }
}
