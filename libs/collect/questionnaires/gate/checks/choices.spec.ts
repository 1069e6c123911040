import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong } from './tiny-questionnaire.ts';

const asked = { type: 'radiogroup', name: 'wahl', title: both('Wahl') };

describe('choices', () => {
  it('have values of their own', async () => {
    expect(await findingsAmong({ ...asked, choices: [1, '1'] })).toEqual([
      'value-twice at /pages/0/elements/0/choices/1',
    ]);
    expect(await findingsAmong({ ...asked, choices: [{ text: both('ohne Wert') }] })).toEqual([
      'value-missing at /pages/0/elements/0/choices/0',
    ]);
    for (const value of ['', '__proto__', 'x'.repeat(101), 'zwei\nZeilen']) {
      expect(await findingsAmong({ ...asked, choices: [{ value, text: both('x') }] })).toEqual([
        'value-unusable at /pages/0/elements/0/choices/0',
      ]);
    }
  });

  it('have values that answers can have: what is normalised there would never be found', async () => {
    for (const value of ['Ja\u0308ger', 'a\u0000b', '\ud800']) {
      expect(await findingsAmong({ ...asked, choices: [{ value, text: both('x') }] })).toEqual([
        'value-unstorable at /pages/0/elements/0/choices/0',
      ]);
    }
    expect(await findingsAmong({ ...asked, choices: [{ value: 'Jäger', text: both('x') }] })).toEqual([]);
  });

  it('do not take the value of an extra choice that is shown', async () => {
    const choices = [{ value: 'other', text: both('Anderes') }];
    expect(await findingsAmong({ ...asked, choices })).toEqual([]);
    expect(await findingsAmong({ ...asked, choices, showOtherItem: true })).toEqual([
      'value-twice at /pages/0/elements/0/choices/0',
    ]);
  });

  it('of rows, columns and scales are checked alike', async () => {
    const matrix = { type: 'matrix', name: 'm', title: both('M'), columns: [1, 2, 2], rows: [1, 1] };
    expect(await findingsAmong(matrix)).toEqual([
      'value-twice at /pages/0/elements/0/columns/2',
      'value-twice at /pages/0/elements/0/rows/1',
    ]);
    expect(await findingsAmong({ type: 'rating', name: 'r', title: both('R'), rateValues: [1, 1] })).toEqual([
      'value-twice at /pages/0/elements/0/rateValues/1',
    ]);
  });
});
