import { type Coding, type Judgement } from '../model.ts';
import { type Outcome, WriteQueue, type Later, type QueueState } from './write-queue.ts';

/** The server as the store needs it. `put` answers the coding as it is kept. */
export interface CodingsServer<Refusal> {
  put(coding: Coding): Promise<Outcome<Refusal> & { coding?: Coding }>;
  judge(id: string, judgement: Judgement): Promise<Outcome<Refusal>>;
  remove(id: string): Promise<Outcome<Refusal>>;
}

/** One change that can be taken back, and done again. */
export type Change =
  { do: 'put' | 'remove'; coding: Coding } | { do: 'judge'; coding: Coding; from: Judgement; to: Judgement };

export interface CodingsState<Refusal> {
  readonly queue: QueueState;
  /** What `undo` would take back, and `redo` do again. */
  readonly undo: Change | undefined;
  readonly redo: Change | undefined;
  /** The latest change that the server refused; it has been taken back here. */
  readonly refusal: Refusal | undefined;
}

const none: readonly Coding[] = [];

/**
 * The codings of one question as the coder sees them: changed at once, saved behind, and every change of one's
 * own can be undone and redone.
 */
export class CodingsStore<Refusal> {
  readonly #server: CodingsServer<Refusal>;
  readonly #queue: WriteQueue<Refusal>;
  readonly #bySource = new Map<string, readonly Coding[]>();
  /** Ids the server knows a coding by where it had it already under another one. */
  readonly #knownAs = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  /** The source of every change that the server has not confirmed. */
  #underway: string[] = [];
  #done: Change[] = [];
  #undone: Change[] = [];
  #refusal: Refusal | undefined;
  #state: CodingsState<Refusal>;

  constructor(server: CodingsServer<Refusal>, later: Later) {
    this.#server = server;
    this.#queue = new WriteQueue<Refusal>(later);
    this.#queue.subscribe(() => this.#tell());
    this.#state = this.#current();
  }

  get state(): CodingsState<Refusal> {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(sourceId: string): readonly Coding[] {
    return this.#bySource.get(sourceId) ?? none;
  }

  /** Takes in what the server has of some sources; of those with a change still on its way nothing. */
  load(codings: ReadonlyMap<string, readonly Coding[]>): void {
    for (const [sourceId, list] of codings) if (!this.#underway.includes(sourceId)) this.#bySource.set(sourceId, list);
    this.#tell();
  }

  put(coding: Coding): void {
    this.#make({ do: 'put', coding });
  }

  remove(coding: Coding): void {
    this.#make({ do: 'remove', coding });
  }

  /** Removes the coding of somebody else: it would not come back under their name, so it cannot be undone. */
  removeForGood(coding: Coding): void {
    const change: Change = { do: 'remove', coding };
    this.#apply(change, change);
  }

  judge(coding: Coding, change: Partial<Judgement>): void {
    const { stance, stair } = coding;
    this.#make({ do: 'judge', coding, from: { stance, stair }, to: { stance, stair, ...change } });
  }

  undo(): Change | undefined {
    const change = this.#done.pop();
    if (change === undefined) return undefined;
    this.#undone.push(change);
    this.#apply(inverse(change), change);
    return change;
  }

  redo(): Change | undefined {
    const change = this.#undone.pop();
    if (change === undefined) return undefined;
    this.#done.push(change);
    this.#apply(change, change);
    return change;
  }

  retry(): void {
    this.#queue.retry();
  }

  forgetRefusal(): void {
    this.#refusal = undefined;
    this.#tell();
  }

  #make(change: Change): void {
    this.#done.push(change);
    this.#undone = [];
    this.#apply(change, change);
  }

  /** @param step the step of undo and redo that goes if the server refuses */
  #apply(change: Change, step: Change): void {
    this.#show(change);
    this.#underway.push(change.coding.sourceId);
    this.#queue.push({
      send: () => this.#send(change),
      refused: (why) => {
        this.#done = this.#done.filter((other) => other !== step);
        this.#undone = this.#undone.filter((other) => other !== step);
        this.#refusal = why;
        // Of a coding that is not there any more, nothing comes back with its judgement.
        if (change.do !== 'judge' || this.#has(change.coding)) this.#show(inverse(change));
      },
    });
    this.#tell();
  }

  #has({ sourceId, id }: Coding): boolean {
    return this.of(sourceId).some((coding) => coding.id === id);
  }

  #show(change: Change): void {
    const { coding } = change;
    const knownAs = this.#knownAs.get(coding.id);
    const others = this.of(coding.sourceId).filter(({ id }) => id !== coding.id && id !== knownAs);
    if (change.do === 'remove') this.#bySource.set(coding.sourceId, others);
    else {
      const shown = change.do === 'judge' ? { ...coding, ...change.to } : coding;
      this.#bySource.set(coding.sourceId, [...others, shown].sort(inOrderOfText));
    }
  }

  async #send(change: Change): Promise<Outcome<Refusal>> {
    const outcome = await this.#write(change);
    const { sourceId } = change.coding;
    if (outcome.kind !== 'unreached') this.#underway.splice(this.#underway.indexOf(sourceId), 1);
    return outcome;
  }

  async #write(change: Change): Promise<Outcome<Refusal>> {
    const id = this.#knownAs.get(change.coding.id) ?? change.coding.id;
    if (change.do === 'remove') return this.#server.remove(id);
    if (change.do === 'judge') return this.#server.judge(id, change.to);
    const outcome = await this.#server.put(change.coding);
    if (outcome.coding !== undefined && outcome.coding.id !== change.coding.id)
      this.#knownAs.set(change.coding.id, outcome.coding.id);
    return outcome;
  }

  #current(): CodingsState<Refusal> {
    return {
      queue: this.#queue.state,
      undo: this.#done.at(-1),
      redo: this.#undone.at(-1),
      refusal: this.#refusal,
    };
  }

  #tell(): void {
    this.#state = this.#current();
    for (const listener of this.#listeners) listener();
  }
}

function inverse(change: Change): Change {
  if (change.do === 'judge') return { ...change, from: change.to, to: change.from };
  return { do: change.do === 'put' ? 'remove' : 'put', coding: change.coding };
}

function inOrderOfText(one: Coding, other: Coding): number {
  return one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1);
}
