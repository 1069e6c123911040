const longest = 60;

/** Proposes the address of a project from its title: "Frühe Hilfen 2026" → "fruehe-hilfen-2026". */
export function slugOf(title: string): string {
  const ascii = title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
