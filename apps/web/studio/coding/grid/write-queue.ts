/** How a write ended: done; refused for a reason that will not pass; or not reached, and worth trying again. */
export type Outcome<Refusal> = { kind: 'done' } | { kind: 'refused'; why: Refusal } | { kind: 'unreached' };

export interface Write<Refusal> {
  send(): Promise<Outcome<Refusal>>;
  /** Told once when the server has refused; the write is over then. */
  refused(why: Refusal): void;
}

export interface QueueState {
  /** Writes that the server has not confirmed. */
  readonly pending: number;
  /** The last attempt did not reach the server. */
  readonly cutOff: boolean;
}

/** Calls back later; answers a function that calls off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

const firstPause = 1000;
const longestPause = 30_000;

/**
 * Sends writes one after the other, so that they arrive in the order in which they were made. While the
 * connection is down they wait here and are tried again, at growing pauses; none is dropped.
 */
export class WriteQueue<Refusal> {
  readonly #later: Later;
  readonly #writes: Write<Refusal>[] = [];
  readonly #listeners = new Set<() => void>();
  #state: QueueState = { pending: 0, cutOff: false };
  #sending = false;
  #askedAgain = false;
  #pause = firstPause;
  #callOff: () => void = () => undefined;

  constructor(later: Later) {
    this.#later = later;
  }

  get state(): QueueState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  push(write: Write<Refusal>): void {
    this.#writes.push(write);
    this.#tell(this.#state.cutOff);
    if (!this.#state.cutOff) void this.#drain();
  }

  /** Tries at once: the connection is back, or somebody does not want to wait. */
  retry(): void {
    this.#callOff();
    this.#askedAgain = this.#sending;
    void this.#drain();
  }

  async #drain(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let write = this.#writes[0]; write !== undefined; write = this.#writes[0]) {
        const outcome = await write.send();
        if (outcome.kind === 'unreached') {
          if (this.#askedAgain) {
            this.#askedAgain = false;
            continue;
          }
          this.#waitForConnection();
          return;
        }
        this.#writes.shift();
        this.#pause = firstPause;
        if (outcome.kind === 'refused') write.refused(outcome.why);
        this.#tell(false);
      }
    } finally {
      this.#sending = false;
    }
  }

  #waitForConnection(): void {
    this.#callOff = this.#later(() => void this.#drain(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
    this.#tell(true);
  }

  #tell(cutOff: boolean): void {
    this.#state = { pending: this.#writes.length, cutOff };
    for (const listener of this.#listeners) listener();
  }
}
