import { snapToGraphemes, type TextRange, utf16ToCodePoint } from '#domain';

/** What is selected with mouse or finger within an element that shows exactly this text. */
export function selectedRange(element: Element, text: string): TextRange | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const chosen = range.toString();
  const words = chosen.trim();
  if (words === '') return undefined;
  const from = start + chosen.indexOf(words);
  return snapToGraphemes(text, {
    start: utf16ToCodePoint(text, from),
    end: utf16ToCodePoint(text, from + words.length),
  });
}
