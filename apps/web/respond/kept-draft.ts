import { type Draft, newDraft } from './draft.ts';
import { DraftStore } from './draft-store.ts';

/** The one draft of this page: in memory, and on the device as soon as it changes. */
export class KeptDraft {
  #draft: Draft;
  readonly #store: DraftStore | undefined;
  #failed = false;

  private constructor(draft: Draft, store: DraftStore | undefined) {
    this.#draft = draft;
    this.#store = store;
  }

  /** Takes up what this device has. Where a browser forbids storing, the draft lives as long as the page. */
  static async take(key: string, language: string): Promise<KeptDraft> {
    const store = await DraftStore.open().catch(() => undefined);
    const found = await store?.get(key).catch(() => undefined);
    return new KeptDraft(found ?? newDraft(key, language), store);
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** False: this browser forbids storing on the device, or could not do it just now. */
  get lasts(): boolean {
    return this.#store !== undefined && !this.#failed;
  }

  /** Changes the draft now and writes it to the device. Never fails: where the device is full, `lasts` says so. */
  async change(part: Partial<Draft>): Promise<void> {
    this.#draft = { ...this.#draft, ...part };
    await this.#write((store) => store.put(this.#draft));
  }

  async forget(): Promise<void> {
    await this.#write((store) => store.delete(this.#draft.key));
  }

  async #write(work: (store: DraftStore) => Promise<void>): Promise<void> {
    if (this.#store === undefined) return;
    this.#failed = await work(this.#store).then(
      () => false,
      () => true,
    );
  }
}
