/** What was just done, and how to take it back. */
export interface Notice {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

let notices: readonly Notice[] = [];
let nextId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Notice[]): void {
  notices = next;
  for (const tell of listeners) tell();
}

/** Tells briefly that something was done, on screen and to screen readers; `action` is for taking it back. */
export function notify(text: string, action?: Notice['action']): void {
  nextId += 1;
  change([...notices.slice(-2), { id: nextId, text, ...(action === undefined ? {} : { action }) }]);
}

export const dismiss = (id: number): void => change(notices.filter((notice) => notice.id !== id));
export const noticesNow = (): readonly Notice[] => notices;

export function listenToNotices(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
