/**
 * Colours that are told apart next to one another, also with the common colour vision deficiencies, on light
 * and on dark ground (Okabe and Ito 2008, and Tol's muted scheme between them).
 */
export const palette: readonly string[] = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#b8860b',
  '#56b4e9',
  '#882255',
  '#117733',
  '#aa4499',
  '#999933',
  '#6a3d9a',
  '#e07b39',
];

/** The colour of the palette that the fewest codes have. */
export function nextColor(used: readonly { color: string }[]): string {
  const uses = (wanted: string) => used.filter(({ color }) => color.toLowerCase() === wanted).length;
  return palette.reduce((best, color) => (uses(color) < uses(best) ? color : best));
}
