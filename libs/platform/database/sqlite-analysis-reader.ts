import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { builtFile } from '../files/built-file.ts';
import { AnalysisReader, type AnalysisRow, type OpenMoment } from './analysis-reader.ts';
import { type UnitOfWork } from './unit-of-work.ts';

interface Portion {
  id: number;
  rows?: AnalysisRow[];
  done?: boolean;
  error?: string;
}

const threadEnded = 'The reading thread ended.';

/** Long reads of SQLite on a thread of their own: the driver is synchronous and would hold up everything else. */
@Injectable()
export class SqliteAnalysisReader extends AnalysisReader {
  readonly #file: string;
  readonly #unit: UnitOfWork;

  constructor(file: string, unit: UnitOfWork) {
    super();
    this.#file = file;
    this.#unit = unit;
  }

  protected begin(): Promise<OpenMoment> {
    return Promise.resolve(new SqliteMoment(this.#file, this.#unit));
  }
}

class SqliteMoment implements OpenMoment {
  readonly #unit: UnitOfWork;
  readonly #worker: Worker;
  readonly #answers = new Map<number, { resolve(portion: Portion): void; reject(reason: Error): void }>();
  readonly #exit: Promise<void>;
  #ended = false;
  #next = 0;

  constructor(file: string, unit: UnitOfWork) {
    this.#unit = unit;
    this.#worker = new Worker(builtFile('libs/platform/database/sqlite-rows.worker.js'), {
      workerData: { file },
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 },
    });
    this.#worker.on('message', (portion: Portion) => this.#answers.get(portion.id)?.resolve(portion));
    this.#worker.on('error', (reason) => this.#failAll(reason instanceof Error ? reason : new Error(String(reason))));
    this.#exit = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
    void this.#exit.then(() => {
      this.#ended = true;
      this.#failAll(new Error(threadEnded));
    });
  }

  async *rows(sql: string, parameters: readonly (string | number | null)[] = []): AsyncIterable<AnalysisRow> {
    const id = this.#next++;
    let done = false;
    try {
      let portion = await this.#ask(id, { id, sql, parameters });
      for (;;) {
        yield* portion.rows ?? [];
        if (portion.done === true) {
          done = true;
          return;
        }
        portion = await this.#ask(id, { id, more: true });
      }
    } finally {
      if (!done) this.#worker.postMessage({ id, stop: true });
    }
  }

  /** The thread's moment begins with its first look at a table; nobody commits between that and the work. */
  async alongside<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#look('SELECT 1');
    return this.#unit.betweenWrites(async () => {
      await this.#look('SELECT 1 FROM sqlite_schema LIMIT 1');
      return work();
    });
  }

  async close(): Promise<void> {
    this.#worker.postMessage({ close: true });
    await this.#exit;
  }

  async #look(sql: string): Promise<void> {
    const id = this.#next++;
    await this.#ask(id, { id, sql, parameters: [] });
  }

  async #ask(id: number, message: object): Promise<Portion> {
    if (this.#ended) throw new Error(threadEnded);
    const portion = await new Promise<Portion>((resolve, reject) => {
      this.#answers.set(id, { resolve, reject });
      this.#worker.postMessage(message);
    });
    this.#answers.delete(id);
    if (portion.error !== undefined) throw new Error(portion.error);
    return portion;
  }

  #failAll(reason: Error): void {
    for (const answer of this.#answers.values()) answer.reject(reason);
    this.#answers.clear();
  }
}
