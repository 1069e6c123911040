import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Model } from 'survey-core';
import { mostStepsOf, scaleIn, stepsOf } from '#domain';
import { both, findingsAmong } from './tiny-questionnaire.ts';

const question = (type: string, more: Record<string, unknown>) => ({ type, name: 'x', title: both('X'), ...more });
const at = '/pages/0/elements/0';
const choices = ['a', 'b', 'c'].map((value) => ({ value, text: both(value) }));
const columns = [{ name: 'c', title: both('C'), cellType: 'text' }];

describe('limits of an answer', () => {
  it.each([
    question('text', { inputType: 'number', min: 5, max: 3 }),
    question('text', { inputType: 'date', min: '2026-12-01', max: '2026-11-30' }),
    question('text', { inputType: 'time', min: '18:00', max: '09:00' }),
    question('slider', { min: 5, max: 3 }),
    question('checkbox', { choices, minSelectedChoices: 3, maxSelectedChoices: 2 }),
    question('matrixdynamic', { columns, minRowCount: 3, maxRowCount: 2 }),
  ])('that leave none between them keep a questionnaire from being published: %j', async (crossed) => {
    expect(await findingsAmong(crossed)).toEqual([`limits-crossed at ${at}`]);
  });

  it('of a check are looked at as well, at their place', async () => {
    const validators = [{ type: 'text', minLength: 10, maxLength: 1 }];
    expect(await findingsAmong(question('text', { validators, codable: true }))).toEqual([
      `limits-crossed at ${at}/validators/0`,
    ]);
  });

  it.each([
    question('text', { inputType: 'number', min: 3, max: 3 }),
    question('text', { inputType: 'number', min: 5 }),
    question('checkbox', { choices, minSelectedChoices: 3, maxSelectedChoices: 0 }),
    question('checkbox', { choices, minSelectedChoices: 3, maxSelectedChoices: 3 }),
  ])('that can be kept pass: %j', async (sound) => expect(await findingsAmong(sound)).toEqual([]));

  it('do not require more choices than there are', async () => {
    const required = (more: object) => findingsAmong(question('checkbox', { choices, minSelectedChoices: 4, ...more }));
    expect(await required({})).toEqual([`choices-too-few at ${at}`]);
    expect(await required({ showOtherItem: true })).toEqual([]);
  });
});

describe('a scale', () => {
  it.each([
    [{ rateMin: 5, rateMax: 3 }, 'scale-empty'],
    [{ rateMin: 3, rateMax: 3 }, 'scale-empty'],
    [{ rateMin: 7 }, 'scale-empty'],
    [{ rateStep: 0 }, 'scale-empty'],
    [{ rateMax: 30 }, 'scale-too-long'],
    [{ rateMax: 11, rateType: 'smileys' }, 'scale-too-long'],
    [{ rateMin: 0.5, rateMax: 4 }, 'scale-uneven'],
    [{ rateCount: 10 }, 'scale-count'],
  ])('that the form would show otherwise is refused: %j', async (scale, code) => {
    expect(await findingsAmong(question('rating', scale))).toEqual([`${code} at ${at}`]);
  });

  it('in a column is looked at as well', async () => {
    const rated = [{ name: 'c', title: both('C'), cellType: 'rating', rateMin: 9 }];
    expect(await findingsAmong(question('matrixdynamic', { columns: rated }))).toEqual([
      `scale-empty at ${at}/columns/0`,
    ]);
  });

  it('of listed values has no ends, unless these are to be made anew', async () => {
    const rateValues = [1, 2, 7];
    expect(await findingsAmong(question('rating', { rateValues, rateMin: 9 }))).toEqual([]);
    expect(await findingsAmong(question('rating', { rateValues, rateMin: 9, autoGenerate: true }))).toEqual([
      `scale-empty at ${at}`,
    ]);
  });

  it('that passes has the steps that the form shows', async () => {
    const number = fc.constantFrom(-2, 0, 0.25, 0.5, 1, 1.5, 2, 3, 5, 7, 10, 20, 25);
    const settings = fc.record(
      {
        rateMin: number,
        rateMax: number,
        rateStep: number,
        rateCount: number,
        rateType: fc.constantFrom('stars', 'smileys'),
      },
      { requiredKeys: [] },
    );
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(settings, async (scale) => {
        if ((await findingsAmong(question('rating', scale))).length > 0) return;
        passed += 1;
        const form = new Model({ elements: [question('rating', scale)] }).getQuestionByName('x') as unknown as {
          visibleRateValues: { value: unknown }[];
        };
        const ours = scaleIn(scale);
        expect(ours && stepsOf(ours, mostStepsOf(scale))).toEqual(form.visibleRateValues.map(({ value }) => value));
      }),
      { numRuns: 800 },
    );
    expect(passed).toBeGreaterThan(40);
  });
});
