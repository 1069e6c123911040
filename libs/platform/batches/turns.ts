/**
 * Lets work on, a few at a time in each turn of the event loop, so that much of it at once holds up nothing else: what
 * the database answers and what other people ask comes in between.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #each: number;
  #due = false;

  /** @param each how many may go on in one turn */
  constructor(each: number) {
    this.#each = each;
  }

  /** Resolves when it is this one's turn. */
  next(): Promise<void> {
    return new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#wake();
    });
  }

  #wake(): void {
    if (this.#due) return;
    this.#due = true;
    setImmediate(() => {
      this.#due = false;
      for (const resolve of this.#waiting.splice(0, this.#each)) resolve();
      if (this.#waiting.length > 0) this.#wake();
    });
  }
}
