const gap = 16;

/** Nothing that has the focus comes to lie under the status line, however many lines of text it has. */
export function keepClear(status: HTMLElement): void {
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBlockEnd = `${status.offsetHeight + gap}px`;
  }).observe(status);
  // Of a field for text browsers are content to show the first line; the rest would lie under the status line.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
  });
}
