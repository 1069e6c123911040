import { describe, expect, it } from '@jest/globals';
import { count, hidden } from '../suppression/index.ts';
import { questionsToName } from './questions-heard.ts';

const questions = [
  { name: 'hürde', persons: 12 },
  { name: 'wunsch', persons: 5 },
  { name: 'sonst', persons: 4 },
];

describe('the questions a theme was heard in', () => {
  it('are named where at least k persons answered with something that belongs to it', () => {
    expect(questionsToName(questions, count(14), 5).map(({ name }) => name)).toEqual(['hürde', 'wunsch']);
  });

  it('are not named where the persons of the theme are hidden', () => {
    expect(questionsToName(questions, hidden, 5)).toEqual([]);
  });
});
