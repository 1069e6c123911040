import { type HeardTheme } from '../queries.ts';

/** Where a quote and a question of a theme stand on the page: the links between them lead there. */
export const quoteMark = (theme: HeardTheme, segmentId: string): string => `quote-${theme.id}-${segmentId}`;
export const questionMark = (theme: HeardTheme, place: number): string => `question-${theme.id}-${place}`;
