import { Worker } from 'node:worker_threads';
import { builtFile } from '../../files/built-file.ts';
import { type WritingConnection } from './writing-thread.ts';

export interface LogState {
  /** In the log since it was begun from its start again. */
  readonly pages: number;
}

/** Milliseconds from a commit until what it has left in the log is brought into the file. */
const patience = 250;

/** Pages of the log after which it shall begin from its start again: 16 MB. */
const longLog = 4_000;

/**
 * Keeps the write-ahead log short without holding up who writes. A thread of its own brings into the file what has been
 * committed; once the log is long, the connection that writes brings in the little that came meanwhile, with nobody
 * writing, so that the log can begin from its start again. Should all that fail, the log grows until SQLite does it
 * with a commit (`wal_autocheckpoint`).
 */
export class Checkpoints {
  readonly #connection: WritingConnection;
  readonly #finish: () => Promise<unknown>;
  #worker: Worker | undefined;
  #due: NodeJS.Timeout | undefined;
  #closed = false;

  /** @param finish makes the connection that writes bring in the rest */
  constructor(connection: WritingConnection, finish: () => Promise<unknown>) {
    this.#connection = connection;
    this.#finish = finish;
  }

  /** Something has been committed. */
  committed(): void {
    if (!this.#closed) this.#due ??= setTimeout(() => this.#begin(), patience).unref();
  }

  async close(): Promise<void> {
    this.#end();
    const worker = this.#worker;
    if (worker === undefined) return;
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage(null);
    await gone;
  }

  /** Ends its thread as a crash would. */
  async abandon(): Promise<void> {
    this.#end();
    await this.#worker?.terminate();
  }

  /** Nothing is begun any more, not for a commit that is still on its way either. */
  #end(): void {
    this.#closed = true;
    clearTimeout(this.#due);
  }

  #begin(): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(true);
  }

  async #begun(state: LogState | undefined): Promise<void> {
    // Refused where a transaction is open; another time then.
    if (!this.#closed && state !== undefined && state.pages >= longLog) await this.#finish().catch(() => undefined);
    this.#due = undefined;
  }

  #started(): Worker {
    const worker = new Worker(builtFile('libs/platform/database/sqlite-writer/checkpoint.worker.js'), {
      workerData: this.#connection,
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    worker.unref();
    worker.on('message', (state: LogState | undefined) => void this.#begun(state));
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      this.#worker = undefined;
      this.#due = undefined;
    });
    return worker;
  }
}
