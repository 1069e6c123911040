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
  /** How often somebody heard "try again", and how often nobody answered. */
  triedAgain = 0;
  unanswered = 0;
  /** Answers that are neither a success nor "try again". */
  readonly strange: string[] = [];

  draft(id: string): KeptDraft {
    const kept = this.drafts.get(id) ?? { acknowledged: 0, states: new Map<number, AnswersByQuestion>() };
    this.drafts.set(id, kept);
    return kept;
  }

  #promises = 0;
  readonly #waiting: { promises: number; tell: () => void }[] = [];

  /** How many answers were a promise. */
  get promises(): number {
    return this.#promises;
  }

  /** Somebody has been told that something is kept. */
  promised(): void {
    this.#promises += 1;
    for (const { promises, tell } of this.#waiting) if (promises <= this.#promises) tell();
  }

  /** Something happened that must not; whoever waits for promises is not left waiting. */
  isStrange(what: string): void {
    this.strange.push(what);
    this.promised();
  }

  /** Resolves once so many promises are given. */
  reaches(promises: number): Promise<void> {
    return new Promise((tell) => this.#waiting.push({ promises, tell }));
  }

  get summary(): string {
    const received = [...this.acknowledged.values()].filter((status) => status === 'received').length;
    return (
      `${this.acknowledged.size} responses acknowledged (${received} to quarantine), ` +
      `${[...this.drafts.values()].reduce((sum, { acknowledged }) => sum + acknowledged, 0)} drafts, ` +
      `${this.offersAcknowledged.size} offers; ${this.unanswered} requests unanswered, ${this.triedAgain} "try again"`
    );
  }
}

export interface KeptDraft {
  /** The newest revision that was acknowledged; 0: none. */
  acknowledged: number;
  /** What was sent to become each revision. */
  states: Map<number, AnswersByQuestion>;
}
