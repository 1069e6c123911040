/** How much of a theme a sheet shows. Each level shows a little less, so that room for notes stays. */
export interface Portion {
  quotes: number;
  /** Lines of the summary; 0 shows none. */
  summaryLines: number;
  /** Lines of one quote. */
  quoteLines: number;
  openQuestions: number;
  definition: boolean;
  /** Small rows, a line each, in three columns. */
  compactGroups: boolean;
}

const least: Portion = {
  quotes: 0,
  summaryLines: 0,
  quoteLines: 0,
  openQuestions: 0,
  definition: false,
  compactGroups: true,
};

/** From everything down to what fits under a statement of five lines: the figures of a hundred groups and the notes. */
const portions: readonly Portion[] = [
  { quotes: 5, summaryLines: 10, quoteLines: 6, openQuestions: 3, definition: true, compactGroups: false },
  { quotes: 4, summaryLines: 10, quoteLines: 5, openQuestions: 3, definition: true, compactGroups: false },
  { quotes: 3, summaryLines: 10, quoteLines: 4, openQuestions: 2, definition: true, compactGroups: false },
  { quotes: 3, summaryLines: 10, quoteLines: 4, openQuestions: 0, definition: true, compactGroups: false },
  { quotes: 3, summaryLines: 8, quoteLines: 3, openQuestions: 0, definition: true, compactGroups: false },
  { quotes: 3, summaryLines: 6, quoteLines: 3, openQuestions: 0, definition: true, compactGroups: false },
  { quotes: 3, summaryLines: 4, quoteLines: 3, openQuestions: 0, definition: true, compactGroups: true },
  { quotes: 2, summaryLines: 3, quoteLines: 3, openQuestions: 0, definition: false, compactGroups: true },
  { quotes: 1, summaryLines: 3, quoteLines: 2, openQuestions: 0, definition: false, compactGroups: true },
];

/** The portion of a level, from 0; beyond the last it is the least. */
export const portionAt = (level: number): Portion => portions[level] ?? least;

/** Whether a sheet that does not fit can show less. */
export const canShowLess = (level: number): boolean => level < portions.length;
