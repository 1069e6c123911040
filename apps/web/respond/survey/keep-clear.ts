/** Nothing that has the focus comes to lie under the status line, however many lines of text it has. */
export function keepClear(status: HTMLElement): void {
  const gap = 16;
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBlockEnd = `${status.offsetHeight + gap}px`;
  }).observe(status);
}
