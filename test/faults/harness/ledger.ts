import { type AnswersByQuestion } from '#domain';

/** What actors have sent and what they were promised, kept outside of the product. */
export class Ledger {
  /** By the id of the response. */
  readonly sent = new Map<string, AnswersByQuestion>();
  readonly acknowledged = new Map<string, 'accepted' | 'received'>();
  readonly drafts = new Map<string, KeptDraft>();
  /** Offers to take part further, by their ids. */
  readonly offered = new Set<string>();
  readonly offersAcknowledged = new Set<string>();
  /** How often nobody answered, and the longest that somebody waited for an answer, in milliseconds. */
  unanswered = 0;
  slowest = 0;
  /** Answers that are neither a success nor "try again". */
  readonly strange: string[] = [];

  draft(id: string): KeptDraft {
    const kept = this.drafts.get(id) ?? { acknowledged: 0, states: new Map<number, AnswersByQuestion>() };
    this.drafts.set(id, kept);
    return kept;
  }

  readonly #promises = new Counter();
  readonly #triedAgain = new Counter();

  /** Somebody has been told that something is kept. */
  promised(): void {
    this.#promises.add();
  }

  /** Somebody has been told to try again. */
  toldToTryAgain(): void {
    this.#triedAgain.add();
  }

  /** Something happened that must not; whoever waits is not left waiting. */
  isStrange(what: string): void {
    this.strange.push(what);
    this.#promises.add();
    this.#triedAgain.add();
  }

  /** Resolves once so many more things are promised. */
  morePromises(more: number): Promise<void> {
    return this.#promises.more(more);
  }

  /** Resolves once so many more people were told to try again. */
  moreTryAgain(more: number): Promise<void> {
    return this.#triedAgain.more(more);
  }

  get summary(): string {
    const received = [...this.acknowledged.values()].filter((status) => status === 'received').length;
    return (
      `${this.acknowledged.size} responses acknowledged (${received} to quarantine), ` +
      `${[...this.drafts.values()].reduce((sum, { acknowledged }) => sum + acknowledged, 0)} drafts, ` +
      `${this.offersAcknowledged.size} offers; ${this.unanswered} requests unanswered, ${this.#triedAgain.count} "try again"`
    );
  }
}

class Counter {
  count = 0;
  readonly #waiting: { until: number; tell: () => void }[] = [];

  add(): void {
    this.count += 1;
    for (const { until, tell } of this.#waiting) if (until <= this.count) tell();
  }

  more(more: number): Promise<void> {
    return new Promise((tell) => this.#waiting.push({ until: this.count + more, tell }));
  }
}

export interface KeptDraft {
  /** The newest revision that was acknowledged; 0: none. */
  acknowledged: number;
  /** What was sent to become each revision. */
  states: Map<number, AnswersByQuestion>;
}
