/** Text as it is compared in searches: upper and lower case, umlauts and accents alike, ß like ss. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Whether every word that was typed is in the text. */
export function matches(text: string, typed: string): boolean {
  const where = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => where.includes(word));
}
