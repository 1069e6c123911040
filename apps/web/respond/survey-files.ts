import { type KeptDraft } from './kept-draft.ts';
import { type Page } from './page.ts';
import type * as survey from './survey/mount.tsx';

/**
 * SurveyJS is large. Its files are fetched once the first page is there, without running them; they run when
 * somebody first touches the page, so that an old phone stays quick while people read.
 */
export class SurveyFiles {
  readonly #page: Page;
  #part: Promise<typeof survey> | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Fetches now, runs at the first sign of life. */
  prepare(): void {
    if (document.readyState === 'complete') this.#fetch();
    else addEventListener('load', () => this.#fetch(), { once: true });
    const awake = new AbortController();
    for (const sign of ['pointerdown', 'keydown', 'scroll', 'input']) {
      addEventListener(
        sign,
        () => {
          awake.abort();
          whenIdle(() => void this.#wake());
        },
        { passive: true, signal: awake.signal },
      );
    }
  }

  /** SurveyJS, ready to be mounted. */
  load(): Promise<typeof survey> {
    this.#part ??= import('./survey/mount.tsx').catch((reason: unknown) => {
      this.#part = undefined;
      throw reason;
    });
    return this.#part;
  }

  async mount(draft: KeptDraft): Promise<void> {
    const { mountSurvey } = await this.load();
    await mountSurvey(this.#page, draft);
  }

  async #wake(): Promise<void> {
    const part = await this.load().catch(() => undefined);
    part?.askAhead(this.#page);
  }

  #fetch(): void {
    whenIdle(() => {
      for (const file of this.#page.later) {
        const init = { priority: 'low', credentials: 'same-origin' } as const;
        fetch(file, init).then(
          (response) => response.arrayBuffer(),
          () => undefined,
        );
      }
    });
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2_000 });
  else setTimeout(work, 200);
}
