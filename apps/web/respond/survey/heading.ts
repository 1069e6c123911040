/** The one heading of the first level, ready to take the focus. */
export function heading(text: string): HTMLElement {
  const made = document.createElement('h1');
  made.textContent = text;
  made.tabIndex = -1;
  return made;
}
