import { describe, expect, it } from '@jest/globals';
import { type AnswersByQuestion } from '#domain';
import { judgeWithModel } from './model-judgement.ts';

const form = (...elements: object[]) => ({ locale: 'de', elements });
const reasons = (answers: object, asked: object) => {
  const judgement = judgeWithModel(asked, answers as AnswersByQuestion, 'de');
  return judgement.accepted ? [] : judgement.problems;
};

describe('a whole form that judges answers', () => {
  it.each<[object, string]>([
    [{ vi: 'k1' }, 'vi'],
    [{ b: 'x' }, 'b'],
    [{ a: ['x'], b: 'y' }, 'b'],
    [{ a: ['x'], u: 'x' }, 'u'],
    [{ a: ['none'], b: 'none' }, 'b'],
    [{ p: [{ v: 'k1' }] }, 'p'],
    [{ m: [{ v: 'k1' }] }, 'm'],
  ])('refuses a choice that these answers do not offer, instead of losing it: %j', (answers, question) => {
    const sometimes = [{ value: 'k1', visibleIf: "{a} contains 'x'" }, 'k2'];
    const carried = { type: 'radiogroup', choicesFromQuestion: 'a' };
    const asked = form(
      { type: 'checkbox', name: 'a', choices: ['x', 'y', 'z'], showOtherItem: true, showNoneItem: true },
      { ...carried, name: 'b', choicesFromQuestionMode: 'selected' },
      { ...carried, name: 'u', choicesFromQuestionMode: 'unselected' },
      { type: 'radiogroup', name: 'vi', choices: sometimes },
      { type: 'paneldynamic', name: 'p', templateElements: [{ type: 'radiogroup', name: 'v', choices: sometimes }] },
      { type: 'matrixdynamic', name: 'm', columns: [{ name: 'v', cellType: 'dropdown', choices: sometimes }] },
    );
    expect(reasons(answers, asked)).toContainEqual(expect.objectContaining({ kind: 'not-offered', question }));
    expect(reasons({ a: ['x'], b: 'x', u: 'y', vi: 'k1', p: [{ v: 'k1' }], m: [{ v: 'k2' }] }, asked)).toEqual([]);
  });

  it('refuses words beside a choice that was not made, also in rows and panels', () => {
    const choice = { choices: ['x'], showOtherItem: true };
    const asked = form(
      { type: 'radiogroup', name: 'r', ...choice },
      { type: 'paneldynamic', name: 'p', templateElements: [{ type: 'radiogroup', name: 'r', ...choice }] },
      { type: 'matrixdynamic', name: 'm', columns: [{ name: 'd', cellType: 'dropdown', ...choice }] },
    );
    const alone = (answers: object) => reasons(answers, asked).map(({ kind }) => kind);
    expect(alone({ 'r-Comment': 'w' })).toContain('comment-alone');
    expect(alone({ p: [{ r: 'x', 'r-Comment': 'w' }] })).toContain('comment-alone');
    expect(alone({ p: [{ 'r-Comment': 'w' }] })).toContain('comment-alone');
    expect(alone({ m: [{ d: 'x', 'd-Comment': 'w' }] })).toContain('comment-alone');
    const made = {
      r: 'other',
      'r-Comment': 'w',
      p: [{ r: 'other', 'r-Comment': 'w' }],
      m: [{ d: 'other', 'd-Comment': 'w' }],
    };
    expect(alone(made)).toEqual([]);
  });

  it('refuses a list where the form calculates something else, and a range that is none', () => {
    const number = { type: 'text', inputType: 'number', name: 'n' };
    const calculated = form(number, { type: 'expression', name: 'ex', expression: '{n} * 2' });
    expect(reasons({ ex: ['x'] }, calculated)).toMatchObject([{ kind: 'wrong-type', question: 'ex' }]);
    const range = form({ type: 'slider', name: 's', sliderType: 'range', min: 0, max: 10 });
    expect(reasons({ s: [1] }, range)).toMatchObject([{ kind: 'too-few' }]);
    expect(reasons({ s: [2, 1] }, range)).toMatchObject([{ kind: 'wrong-type' }]);
    expect(reasons({ s: [2, 2] }, range)).toEqual([]);
  });
});
