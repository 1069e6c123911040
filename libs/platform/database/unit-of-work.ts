import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { READER } from './data-sources.ts';
import { Scope } from './scope.ts';
import { insertionOf, withPlaceholders } from './swift-rows.ts';
import { type Transactor, TRANSACTOR, type Turn } from './transactor.ts';

interface OpenUnit {
  readonly manager: EntityManager;
  readonly turn: Turn;
  readonly afterCommit: (() => void)[];
  /** Whether it may have written something. */
  wrote: boolean;
  /** Set while it looks before its first write. */
  looksAhead: boolean;
  /** Set when the work has ended: what still runs then, unawaited, may neither write nor read here. */
  ended: boolean;
}

/**
 * What belongs together is written together. `run` opens a transaction that travels with the call; a nested `run`
 * joins it; its promise resolves after the commit is on disk.
 * A write outside of `run` throws, and the reading connection cannot write at all.
 */
@Injectable()
export class UnitOfWork {
  readonly #open = new Scope<OpenUnit>();
  readonly #moment = new Scope<EntityManager>();
  readonly #reader: DataSource;
  readonly #transactor: Transactor;

  constructor(@InjectDataSource(READER) reader: DataSource, @Inject(TRANSACTOR) transactor: Transactor) {
    this.#reader = reader;
    this.#transactor = transactor;
  }

  /** @param committing see Transactor.transact; a nested run is not told */
  async run<Result>(work: () => Promise<Result>, committing?: () => void): Promise<Result> {
    if (this.#current() !== undefined) return work();
    let afterCommit: (() => void)[] = [];
    const result = await this.#transactor.transact(async (manager, turn) => {
      const unit: OpenUnit = { manager, turn, afterCommit: [], wrote: false, looksAhead: false, ended: false };
      try {
        return await this.#open.run(unit, work);
      } finally {
        unit.ended = true;
        afterCommit = unit.afterCommit;
      }
    }, committing);
    for (const tell of afterCommit) tell();
    return result;
  }

  /** Whether a unit of work is open here, which a nested one would join. */
  get isOpen(): boolean {
    return this.#current() !== undefined;
  }

  /** The manager that writes. @throws outside of a unit of work */
  get writer(): EntityManager {
    const unit = this.#current();
    if (unit === undefined) throw new Error('A write outside of a unit of work: wrap it in UnitOfWork.run.');
    unit.wrote = true;
    return unit.manager;
  }

  /** The manager that reads: inside a unit it sees the unit's own writes, outside only what is committed. */
  get reader(): EntityManager {
    const unit = this.#current();
    if (unit === undefined) return this.#moment.value ?? this.#reader.manager;
    return unit.looksAhead ? this.#reader.manager : unit.manager;
  }

  /**
   * Reads before the first write of a unit. On SQLite with the connection that reads, on this thread, where it is
   * faster than a way to the one that writes: until the unit ends nobody else here can commit. What another process
   * has committed in that very moment is found by the keys and conditions of the writes.
   */
  async lookAhead<Result>(look: () => Promise<Result>): Promise<Result> {
    const unit = this.#current();
    if (unit?.turn.alone !== true || unit.wrote) return look();
    unit.looksAhead = true;
    try {
      return await look();
    } finally {
      unit.looksAhead = false;
    }
  }

  /**
   * Writes what answers nothing. Where the turn allows it, the answer is not waited for: if the statement fails, so
   * does the commit, with the same reason.
   *
   * @param sql with a `?` for each of the values. On SQLite also a list of lists: it is run for each of them
   */
  async post(sql: string, values: readonly unknown[]): Promise<void> {
    const { writer } = this;
    const posted = writer.query(withPlaceholders(writer, sql), [...values]);
    if (this.#current()?.turn.alone === true) posted.catch(() => undefined);
    else await posted;
  }

  /**
   * Waits until no other unit holds this lock of the project, on whatever instance, and holds it until the unit
   * ends: for changes that look first and then write. What is read after it is what the others have left behind.
   */
  lock(what: string, projectId: string): Promise<void> {
    return this.#transactor.lock(this.writer, `${what} ${projectId}`);
  }

  /** Inserts rows with one statement, each with all of its columns; as `post`. */
  async insertAll<Row extends ObjectLiteral>(entity: EntityTarget<Row>, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const { sql, values } = insertionOf(this.writer, entity, rows);
    await this.post(sql, values);
  }

  /** Lets everything that `work` reads come from a manager that holds one moment of the data. */
  readFrom<Result>(moment: EntityManager, work: () => Promise<Result>): Promise<Result> {
    return this.#moment.run(moment, work);
  }

  /** Reads what is committed while, on SQLite, nobody can commit more. Takes the turn of a unit: be short. */
  betweenWrites<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#current() !== undefined) throw new Error('Inside of a unit of work nothing comes between its writes.');
    return this.#transactor.transact(work);
  }

  /** Runs once the open unit is committed, never if it is rolled back. Must not throw. */
  afterCommit(tell: () => void): void {
    const unit = this.#current();
    if (unit === undefined) throw new Error('afterCommit belongs inside of a unit of work.');
    unit.afterCommit.push(tell);
  }

  #current(): OpenUnit | undefined {
    const unit = this.#open.value;
    return unit?.ended === false ? unit : undefined;
  }
}
