/** Puts the focus on the heading of the page. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/**
 * Before an entry leaves its list or table with the button that was pressed: the focus goes to the same button of its
 * neighbour, or to the heading above. Else it would jump to the beginning of the dialog or page.
 */
export function focusNeighbour(button: HTMLElement): void {
  const entry = button.closest('li, tr');
  const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling;
  const heading = entry?.closest('section')?.querySelector<HTMLElement>('h3');
  const target = neighbour?.querySelector<HTMLElement>(':scope > button, :scope > td > button') ?? heading;
  if (target === undefined || target === null) focusHeading();
  else target.focus();
}
