/**
 * Before an entry leaves its list with the button that was pressed: the focus goes to the same button of its
 * neighbour, or to the heading of the list. Else it would jump to the beginning of the dialog.
 */
export function focusNeighbour(button: HTMLElement): void {
  const entry = button.closest('li');
  const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling;
  const heading = entry?.closest('section')?.querySelector<HTMLElement>('h3');
  const target = neighbour?.querySelector<HTMLElement>(':scope > button') ?? heading;
  target?.focus();
}
