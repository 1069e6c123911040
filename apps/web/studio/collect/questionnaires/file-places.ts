import { isProblem } from '../../../shared/api/problem-answer.ts';

/** One place of a file that has to be mended, in the reader's language. */
export interface FilePlace {
  severity: 'error' | 'warning';
  line: number;
  column: number;
  question?: string | undefined;
  words: string;
}

/** The places that a refused file was refused for; empty for any other problem. */
export function placesOf(problem: unknown): FilePlace[] {
  if (!isProblem(problem, 'questionnaire-broken')) return [];
  const { errors } = problem.body;
  return Array.isArray(errors) ? errors.flatMap(placeOf) : [];
}

function placeOf(place: unknown): FilePlace[] {
  if (typeof place !== 'object' || place === null) return [];
  if (!('line' in place && 'column' in place && 'detail' in place)) return [];
  const { line, column, detail } = place;
  if (typeof line !== 'number' || typeof column !== 'number' || typeof detail !== 'string') return [];
  const question = 'question' in place && typeof place.question === 'string' ? place.question : undefined;
  return [{ severity: 'error', line, column, question, words: detail }];
}
