/**
 * Does heavy work one after the other, in each turn of the event loop for some milliseconds at most, so that much of
 * it at once holds up nothing else: what the database answers and what other people ask comes in between.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #milliseconds: number;
  #due = false;

  /** @param milliseconds after which the rest waits for the next turn; one work is always done whole */
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Resolves with what the work answers, in its turn. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push(() => void work().then(resolve, reject));
      this.#wake();
    });
  }

  #wake(): void {
    if (this.#due) return;
    this.#due = true;
    setImmediate(() => {
      this.#due = false;
      const end = performance.now() + this.#milliseconds;
      do this.#waiting.shift()?.();
      while (this.#waiting.length > 0 && performance.now() < end);
      if (this.#waiting.length > 0) this.#wake();
    });
  }
}
