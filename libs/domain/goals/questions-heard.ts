import { type Cell } from '../suppression/index.ts';

/**
 * The questions that may be named as those a theme was heard in: none where its persons are hidden, and else
 * those to which at least k persons answered with something that belongs to the theme. A question of fewer
 * would tell, beside a quote and its actor group, what a handful of people said where.
 *
 * @param questions with the number of persons behind the theme's passages in their answers
 * @param persons of the theme, as published
 * @param k the smallest cell
 */
export function questionsToName<Question extends { persons: number }>(
  questions: readonly Question[],
  persons: Cell,
  k: number,
): Question[] {
  return persons.kind === 'hidden' ? [] : questions.filter((question) => question.persons >= k);
}
