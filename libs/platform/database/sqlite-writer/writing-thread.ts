import { Worker } from 'node:worker_threads';
import { builtFile } from '../../files/built-file.ts';
import { type Statement, type StatementAnswer, type StatementOutcome } from './statements.ts';

/** Of better-sqlite3's errors, what others look at. */
export class SqliteRefusal extends Error {
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

interface Waiting {
  resolve(outcome: StatementOutcome): void;
  reject(reason: Error): void;
}

export interface WritingConnection {
  readonly file: string;
  /** Milliseconds to wait for whoever else has the file. */
  readonly timeout: number;
  /** Run as soon as the connection is there. */
  readonly pragmas: readonly string[];
}

/**
 * Runs statements on a connection of its own, on a thread of its own, in the order in which they were given: those of
 * one breath travel together, since each way to another thread costs more than a small statement. A thread that ends
 * by itself has taken its transaction with it: everything on its way fails, and so does what comes later of that
 * transaction, because the thread that is started in its place knows of none.
 */
export class WritingThread {
  readonly #connection: WritingConnection;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  /** Given in this breath, and not on their way yet. */
  #leaving: Statement[] = [];
  #next = 0;

  constructor(connection: WritingConnection) {
    this.#connection = connection;
  }

  /** @throws SqliteRefusal */
  run(sql: string, runs: Statement['runs'], transaction: number | null): Promise<StatementOutcome> {
    return new Promise<StatementOutcome>((resolve, reject) => {
      this.#worker ??= this.#started();
      const statement: Statement = { id: this.#next++, transaction, sql, runs };
      this.#waiting.set(statement.id, { resolve, reject });
      if (this.#leaving.push(statement) === 1) process.nextTick(() => this.#send());
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === undefined) return;
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    this.#send();
    worker.postMessage(null);
    await gone;
  }

  /** Ends the thread as a crash would. */
  async abandon(): Promise<void> {
    await this.#worker?.terminate();
  }

  #started(): Worker {
    const worker = new Worker(builtFile('libs/platform/database/sqlite-writer/sqlite-writer.worker.js'), {
      workerData: this.#connection,
    });
    worker.on('message', (answers: readonly StatementAnswer[]) => {
      for (const answer of answers) this.#take(answer);
    });
    // What is wrong with a connection is told to whoever waits for it.
    let reason: Error = lost();
    worker.on('error', (error) => (reason = error instanceof Error ? error : reason));
    worker.once('exit', () => {
      this.#worker = undefined;
      this.#leaving = [];
      for (const { reject } of this.#waiting.values()) reject(reason);
      this.#waiting.clear();
    });
    return worker;
  }

  #send(): void {
    if (this.#leaving.length === 0) return;
    this.#worker?.postMessage(this.#leaving);
    this.#leaving = [];
  }

  #take(answer: StatementAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('outcome' in answer) waiting?.resolve(answer.outcome);
    else waiting?.reject(new SqliteRefusal(answer.refusal.message, answer.refusal.code));
  }
}

/** The same to whoever asks as a disk that fails: what was asked for is not written. */
const lost = (): SqliteRefusal => new SqliteRefusal('The thread that writes has ended.', 'SQLITE_IOERR_THREAD');
