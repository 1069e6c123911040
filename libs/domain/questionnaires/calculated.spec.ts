import { describe, expect, it } from '@jest/globals';
import { calculatedIn, questionsOf } from './index.ts';

const elements = [
  { type: 'text', name: 'alter', inputType: 'number' },
  { type: 'text', name: 'Eindruck', interviewerOnly: true },
  { type: 'paneldynamic', name: 'besuche', templateElements: [{ type: 'text', name: 'notiz', interviewerOnly: true }] },
];
const calculated = (...calculatedValues: unknown[]) => {
  const content = { elements, calculatedValues };
  return calculatedIn(content, questionsOf(content));
};
const value = (name: string, expression: string, includeIntoResult = true) => ({ name, expression, includeIntoResult });

describe('calculated values', () => {
  it('are read where they are stored beside the answers', () => {
    const found = calculated(value('doppelt', '{alter} * 2'), value('nebenbei', '{alter}', false), 7, {});
    expect(found).toMatchObject([{ name: 'doppelt', interviewerOnly: false }]);
  });

  it('are for the interviewer where they tell of what only an interviewer sees', () => {
    const found = calculated(
      value('a', '{mittelbar} + 1'),
      value('mittelbar', 'iif({eindruck} notempty, 1, 0)', false),
      value('b', '{besuche[0].notiz}'),
      value('c', "sumInArray({besuche}, 'dauer')"),
      value('d', '{alter}'),
    );
    expect(found.filter(({ interviewerOnly }) => !interviewerOnly).map(({ name }) => name)).toEqual(['d']);
  });
});
