/** A piece of a text as it can be shown safely: words, or the code of a sign that nobody would see. */
export type VisiblePart = { readonly words: string } | { readonly sign: string };

/**
 * Signs that are invisible or change how their neighbours read: control characters but line breaks and tabs, what
 * overrides the direction (UAX 9), what has no width, half a surrogate pair, and places without a character. Joiners
 * stay: emoji and Persian need them.
 */
const hidden = /[^\P{C}\n\t\u200c\u200d]|[\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** A text in pieces, with every hidden sign named as `U+202E`. Put together they are the text. */
export function visibleParts(text: string): VisiblePart[] {
  const parts: VisiblePart[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(hidden)) {
    if (index > from) parts.push({ words: text.slice(from, index) });
    parts.push({ sign: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` });
    from = index + sign.length;
  }
  if (from < text.length) parts.push({ words: text.slice(from) });
  return parts;
}
