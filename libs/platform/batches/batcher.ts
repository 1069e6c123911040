import { problem } from '#domain';

export interface BatchLimits {
  /** Batches that run at the same time. */
  atOnce: number;
  /** Items of one batch. */
  most: number;
  /** Items that may wait for their batch. */
  waiting: number;
}

/**
 * Does one batch. Answers what became of each item, in their order; a rejection is what became of all.
 *
 * @param next lets the next batch of the same key begin before this one is done; it begins then at the latest
 */
export type BatchWork<Item, Result> = (
  items: readonly Item[],
  next: () => void,
) => Promise<readonly PromiseSettledResult<Result>[]>;

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/**
 * Does together what arrives together: what was added in one turn of the event loop, or while the batch before was on
 * its way, is one batch. Only items of the same key share one, and of each key one batch runs at a time, unless the
 * work lets the next one begin.
 */
export class Batcher<Item, Result> {
  readonly #waiting = new Map<string, Waiting<Item, Result>[]>();
  /** Keys with a batch that has not let the next one begin. */
  readonly #held = new Set<string>();
  readonly #keyOf: (item: Item) => string;
  readonly #work: BatchWork<Item, Result>;
  readonly #limits: BatchLimits;
  #running = 0;
  #count = 0;
  #due = false;

  constructor(keyOf: (item: Item) => string, work: BatchWork<Item, Result>, limits: BatchLimits) {
    this.#keyOf = keyOf;
    this.#work = work;
    this.#limits = limits;
  }

  /** @throws try-again where too many are waiting, and whatever became of the item */
  add(item: Item): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      if (this.#count >= this.#limits.waiting) throw problem('try-again');
      this.#count += 1;
      const key = this.#keyOf(item);
      const waiting = this.#waiting.get(key);
      if (waiting === undefined) this.#waiting.set(key, [{ item, resolve, reject }]);
      else waiting.push({ item, resolve, reject });
      this.#wake();
    });
  }

  #wake(): void {
    if (this.#due) return;
    this.#due = true;
    setImmediate(() => {
      this.#due = false;
      this.#start();
    });
  }

  #start(): void {
    for (const [key, waiting] of this.#waiting) {
      if (this.#running >= this.#limits.atOnce) return;
      if (this.#held.has(key)) continue;
      // Whoever has more waiting comes after the others again.
      this.#waiting.delete(key);
      const batch = waiting.splice(0, this.#limits.most);
      if (waiting.length > 0) this.#waiting.set(key, waiting);
      this.#count -= batch.length;
      this.#running += 1;
      this.#held.add(key);
      void this.#run(key, batch);
    }
  }

  async #run(key: string, batch: readonly Waiting<Item, Result>[]): Promise<void> {
    let isHeld = true;
    const release = () => {
      if (isHeld) this.#held.delete(key);
      isHeld = false;
    };
    const outcomes = await this.#outcomes(batch, () => {
      release();
      this.#start();
    });
    release();
    this.#running -= 1;
    // The next batch is on its way before anybody is answered: answering many takes a while.
    this.#start();
    setImmediate(() => {
      for (const [place, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[place];
        if (outcome?.status === 'fulfilled') resolve(outcome.value);
        else reject(outcome?.reason ?? new Error('A batch says nothing of one of its items.'));
      }
    });
  }

  async #outcomes(
    batch: readonly Waiting<Item, Result>[],
    next: () => void,
  ): Promise<readonly PromiseSettledResult<Result>[]> {
    try {
      return await this.#work(
        batch.map(({ item }) => item),
        next,
      );
    } catch (reason) {
      return batch.map(() => ({ status: 'rejected', reason }));
    }
  }
}
