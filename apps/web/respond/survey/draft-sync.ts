import { type Answers } from '../draft.ts';
import { type KeptDraft } from '../kept-draft.ts';
import { fingerprint, mergeAnswers, type Merged } from './merge.ts';
import { type RespondApi, type ServerDraft } from './respond-api.ts';
import { retryDelay } from './retry.ts';

export interface SyncListeners {
  onState(state: 'saved' | 'savedHere' | 'offline' | 'busy'): void;
  /** Another device went on; what only one side changed is merged already. Resolves with the answers to go on with. */
  onOtherDevice(merged: Merged): Promise<{ chosen: Answers; setAside?: Answers }>;
  /** The server will take no more drafts of this link. */
  onEnded(slug: string): void;
}

/** Milliseconds of quiet before a change is sent. */
const quiet = 1_500;
/** How many drafts of one's own are remembered until one is acknowledged. */
const mostAttempts = 50;
/** A longer pause than this, in milliseconds, is not time spent with the questions. */
const longestPause = 120_000;

/** Brings every change to this device at once, and to the server soon; as often as the connection allows. */
export class DraftSync {
  readonly #api: RespondApi;
  readonly #kept: KeptDraft;
  readonly #listeners: SyncListeners;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;
  #stopped = false;
  #failures = 0;
  #lastChange = Date.now();

  constructor(api: RespondApi, kept: KeptDraft, listeners: SyncListeners) {
    this.#api = api;
    this.#kept = kept;
    this.#listeners = listeners;
    addEventListener('online', () => this.#wake());
    addEventListener('offline', () => this.#isStopped() || this.#listeners.onState('offline'));
    addEventListener('pagehide', () => this.#flush(true));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#flush(true);
    });
  }

  /** Keeps the answers; nothing is awaited by those who type. */
  changed(answers: Answers, page: number): void {
    if (this.#isStopped()) return;
    const turned = page !== this.#kept.draft.page;
    const now = Date.now();
    const spent = this.#kept.draft.spent + Math.min(now - this.#lastChange, longestPause);
    this.#lastChange = now;
    void this.#kept.change({ answers, page, spent, unsent: true });
    if (this.#failures === 0) this.#listeners.onState(navigator.onLine ? 'savedHere' : 'offline');
    if (turned) this.#flush(false);
    else this.#sendIn(this.#failures === 0 ? quiet : undefined);
  }

  /** Sends what is waiting, at once. */
  start(): void {
    if (this.#kept.draft.unsent || this.#kept.draft.revision === 0) this.#flush(false);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #isStopped(): boolean {
    return this.#stopped;
  }

  #wake(): void {
    this.#failures = 0;
    if (this.#kept.draft.unsent) this.#flush(false);
  }

  #flush(closing: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (closing && !this.#kept.draft.unsent) return;
    void this.#send(closing);
  }

  /** Waits for quiet; while a retry is due (undefined), that one is enough. */
  #sendIn(milliseconds: number | undefined, busyFor?: number): void {
    if (milliseconds === undefined && this.#timer !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(false), milliseconds ?? retryDelay(this.#failures, busyFor));
  }

  async #send(closing: boolean): Promise<void> {
    if (this.#isStopped() || this.#sending) return;
    this.#sending = true;
    const sent = this.#kept.draft;
    const attempted = [...sent.attempted, fingerprint(sent.answers)].slice(-mostAttempts);
    void this.#kept.change({ attempted });
    const outcome = await this.#api.saveDraft(sent, closing);
    if (outcome.kind === 'stale' && !this.#isStopped()) await this.takeIn(outcome.draft);
    this.#sending = false;
    if (this.#isStopped()) return;
    if (outcome.kind === 'stale') {
      this.#flush(false);
    } else if (outcome.kind === 'unreachable') {
      this.#failures += 1;
      this.#listeners.onState(outcome.busyFor === undefined ? 'offline' : 'busy');
      this.#sendIn(undefined, outcome.busyFor);
    } else if (outcome.kind === 'refused') {
      this.stop();
      this.#listeners.onEnded(outcome.slug);
    } else {
      this.#failures = 0;
      const unsent = this.#kept.draft.answers !== sent.answers || this.#kept.draft.page !== sent.page;
      const { revision } = outcome.value;
      await this.#kept.change({ revision, acknowledged: sent.answers, attempted: [], unsent });
      if (unsent) this.#sendIn(quiet);
      else this.#listeners.onState('saved');
    }
  }

  /** Takes in what another device has written; what came from this one only counts as acknowledged. */
  async takeIn(theirs: ServerDraft): Promise<void> {
    const { acknowledged, answers, attempted, responseId } = this.#kept.draft;
    const own = theirs.responseId === responseId && attempted.includes(fingerprint(theirs.answers));
    if (own) {
      await this.#kept.change({ revision: theirs.revision, acknowledged: theirs.answers, unsent: true });
      return;
    }
    const merged = mergeAnswers(acknowledged, answers, theirs.answers);
    const { chosen, setAside } = await this.#listeners.onOtherDevice(merged);
    await this.#kept.change({
      responseId: theirs.responseId,
      revision: theirs.revision,
      acknowledged: theirs.answers,
      answers: chosen,
      unsent: true,
      ...(setAside === undefined ? {} : { setAside }),
    });
  }
}
