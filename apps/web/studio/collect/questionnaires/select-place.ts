/** Puts the cursor of a text field at a line and column (both from 1), selects the rest of the line and shows it. */
export function selectPlace(area: HTMLTextAreaElement, line: number, column: number): void {
  const lines = area.value.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, words) => sum + words.length + 1, 0);
  const start = before + column - 1;
  const end = before + (lines[line - 1]?.length ?? 0);
  area.focus();
  area.setSelectionRange(start, Math.max(start, end));
  const lineHeight = area.scrollHeight / Math.max(1, lines.length);
  area.scrollTop = Math.max(0, (line - 4) * lineHeight);
  area.scrollIntoView({ block: 'center' });
}
