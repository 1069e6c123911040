import { problem } from '#domain';
import { Scope } from './scope.ts';

/** A row as the driver gives it. Counts arrive as numbers on both databases. */
export type AnalysisRow = Readonly<Record<string, string | number | null>>;

/** Reads of one moment: every query sees the same state of the data. */
export interface AnalysisMoment {
  /** Rows of a statement with `?` for its parameters, in portions, so that memory stays flat. Name counts `n_…`. */
  rows(sql: string, parameters?: readonly (string | number | null)[]): AsyncIterable<AnalysisRow>;
}

/** A moment that is held until it is closed. */
export interface OpenMoment extends AnalysisMoment {
  /** Runs work whose repositories read this moment too. Comes before `rows`. */
  alongside<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Moments that may be open at once: each costs a thread and its memory, or a connection to PostgreSQL. */
const mostOpen = 5;
const mostWaiting = 200;

/**
 * Long reads over a whole project: aggregation and exports. They never hold up the event loop, so that
 * submissions go on undisturbed, and they never hold all rows in memory. Few are open at once; the others wait
 * their turn. Nothing that holds a moment may open another one.
 */
export abstract class AnalysisReader {
  #open = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #held = new Scope<OpenMoment>();

  /**
   * Reads that belong together, all of one moment of the data: `small` through the repositories, quickly, and `large`
   * through this reader. Not inside of a unit of work.
   * @throws try-again where too many are waiting
   */
  async together<Small, Large>(small: () => Promise<Small>, large: () => Promise<Large>): Promise<[Small, Large]> {
    const moment = await this.#enter();
    try {
      return await this.#held.run(moment, async () => [await moment.alongside(small), await large()]);
    } finally {
      await moment.close();
    }
  }

  /** @throws try-again where too many are waiting */
  async read<Result>(work: (moment: AnalysisMoment) => Promise<Result>): Promise<Result> {
    const held = this.#held.value;
    if (held !== undefined) return work(held);
    const moment = await this.#enter();
    try {
      return await work(moment);
    } finally {
      await moment.close();
    }
  }

  /** Streams one statement, in the moment of `together` or in one of its own. @throws try-again where too many are waiting */
  async *stream(sql: string, parameters: readonly (string | number | null)[] = []): AsyncIterable<AnalysisRow> {
    const held = this.#held.value;
    if (held !== undefined) {
      yield* held.rows(sql, parameters);
      return;
    }
    const moment = await this.#enter();
    try {
      yield* moment.rows(sql, parameters);
    } finally {
      await moment.close();
    }
  }

  protected abstract begin(): Promise<OpenMoment>;

  async #enter(): Promise<OpenMoment> {
    await this.#turn();
    try {
      const moment = await this.begin();
      return {
        rows: (sql, parameters) => moment.rows(sql, parameters),
        alongside: (work) => moment.alongside(work),
        close: () => moment.close().finally(() => this.#leave()),
      };
    } catch (reason) {
      this.#leave();
      throw reason;
    }
  }

  async #turn(): Promise<void> {
    if (this.#open < mostOpen) {
      this.#open += 1;
      return;
    }
    if (this.#waiting.length >= mostWaiting) throw problem('try-again');
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Hands the place on to whoever waits longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#open -= 1;
    else next();
  }
}
