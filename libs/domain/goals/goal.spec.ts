import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stairSteps } from '../themes/index.ts';
import { changedInGoal, type GoalContent, goalHints, goalParts, missingInGoal } from './goal.ts';

const goal = (more: Partial<GoalContent> = {}): GoalContent => ({
  title: 'Schulstart ohne Bruch',
  statement: 'Bis zum Schuljahr 2030/31 kommen Kinder gut vorbereitet in der Grundschule an.',
  stair: 6,
  themeIds: ['uebergaenge', 'sprache'],
  ...more,
});

const anyGoal: fc.Arbitrary<GoalContent> = fc.record({
  title: fc.string({ maxLength: 3 }),
  statement: fc.string({ maxLength: 3 }),
  stair: fc.constantFrom(...stairSteps),
  themeIds: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
});

describe('a goal', () => {
  it('needs a title, a statement and at least one theme', () => {
    expect(missingInGoal(goal())).toEqual([]);
    expect(missingInGoal(goal({ title: '  ', statement: '\n', themeIds: [] }))).toEqual([
      'title',
      'statement',
      'themeIds',
    ]);
  });

  it('below step 4 says what is done, not who is better off, and gets a hint', () => {
    const hinted = stairSteps.filter((stair) => goalHints(goal({ stair })).includes('says-what-is-done'));
    expect(hinted).toEqual([1, 2, 3]);
  });

  it.each(['bis 2030', 'Bis zum Schuljahr 2030/31', '(2035)', 'Ende 2031.'])('says by when in “%s”', (statement) => {
    expect(goalHints(goal({ statement }))).toEqual([]);
  });

  it.each(['bald', 'für 20300 Kinder', 'in 12031 Fällen', 'in zwei Wochen'])('does not in “%s”', (statement) => {
    expect(goalHints(goal({ statement }))).toEqual(['says-no-year']);
  });

  it('gets no advice about a statement that nobody has written yet', () => {
    expect(goalHints(goal({ statement: ' ' }))).toEqual([]);
  });

  it('has a further version only where something changed', () => {
    expect(changedInGoal(goal(), goal({ themeIds: ['sprache', 'uebergaenge', 'sprache'] }))).toEqual([]);
    expect(changedInGoal(goal(), goal({ stair: 5, themeIds: ['sprache'] }))).toEqual(['stair', 'themeIds']);
  });

  it('changes back in the same parts in which it changed', () => {
    fc.assert(
      fc.property(anyGoal, anyGoal, (before, after) => {
        expect(changedInGoal(before, before)).toEqual([]);
        expect(changedInGoal(after, before)).toEqual(changedInGoal(before, after));
        expect(goalParts).toEqual(expect.arrayContaining(changedInGoal(before, after)));
      }),
    );
  });
});
