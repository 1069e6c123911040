/** What the server has written into the page. */
export interface Page {
  readonly kind: 'start' | 'message';
  /** The problem that a message page speaks of. */
  readonly problem: string;
  /** Under which the draft is kept on this device: a hash of the link. */
  readonly draftKey: string;
  /** The secret part of the link. */
  readonly token: string;
  readonly language: string;
  /** Whether all of the first page is there as plain HTML. */
  readonly native: boolean;
  /** Files to fetch while the page is quiet. */
  readonly later: readonly string[];
}

export function readPage(): Page {
  const facts = document.body.dataset;
  return {
    kind: facts['page'] === 'start' ? 'start' : 'message',
    problem: facts['problem'] ?? '',
    draftKey: facts['draft'] ?? '',
    token: location.pathname.split('/').at(-1) ?? '',
    language: document.documentElement.lang,
    native: facts['native'] === 'complete',
    later: (facts['later'] ?? '').split(' ').filter((file) => file !== ''),
  };
}

/** An element that the server's page always has. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** Calm news for everybody, read out by screen readers when they change. */
export function say(sentence: string): void {
  const status = element('status');
  if (status.textContent !== sentence) status.textContent = sentence;
}
