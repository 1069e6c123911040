import { describe, expect, it } from '@jest/globals';
import { proposeComparability } from './comparability.ts';
import { diffSince } from './since.ts';

const asking = (element: object) => ({ locale: 'de', pages: [{ name: 'seite', elements: [element] }] });
/** What is proposed where `before` becomes `after`: the verdict, then the reasons. */
function proposed(before: object, after: object): string[] {
  const [question] = diffSince([{ number: 1, content: asking(before) }], asking(after)).questions;
  const proposal = question === undefined ? undefined : proposeComparability(question);
  return proposal === undefined ? [] : [proposal.verdict, ...proposal.reasons.map(({ code }) => code)];
}
const valued = (...items: (readonly [number, string])[]) => items.map(([value, text]) => ({ value, text }));

describe('the labels of a slider', () => {
  const slider = (...labels: (readonly [number, string])[]) => ({
    ...{ type: 'slider', name: 'frage', customLabels: valued(...labels) },
  });

  it('are words of its values', () => {
    expect(proposed(slider([0, 'nie'], [100, 'immer']), slider([0, 'immer'], [100, 'nie']))).toEqual([
      'not-comparable',
      'words-swapped',
      'choices-reworded',
    ]);
    expect(proposed(slider([0, 'nie']), slider([0, 'kaum']))).toEqual(['with-care', 'choices-reworded']);
  });

  it('can be more or fewer while the scale stays', () => {
    const [two, three] = [slider([0, 'nie'], [100, 'immer']), slider([0, 'nie'], [50, 'oft'], [100, 'immer'])];
    expect(proposed(two, three)).toEqual(['with-care', 'choices-reworded']);
    expect(proposed(three, two)).toEqual(['with-care', 'choices-reworded']);
    expect(proposed(slider([0, 'nie']), slider([50, 'oft']))).toEqual(['with-care', 'choices-reworded']);
  });

  it('can name a unit', () => {
    const years = { type: 'slider', name: 'frage', labelFormat: '{0} Jahre' };
    expect(proposed(years, { ...years, labelFormat: '{0} Monate' })).toEqual(['with-care', 'choices-reworded']);
    expect(proposed({ type: 'slider', name: 'frage' }, years)).toEqual(['with-care', 'choices-reworded']);
  });
});

describe('the steps of a scale', () => {
  const [one, two, three] = [[1, 'kaum'] as const, [2, 'gut'] as const, [3, 'sehr gut'] as const];

  it('ask a person where they stand in another order', () => {
    const rating = { type: 'rating', name: 'frage', rateValues: valued(one, two, three) };
    expect(proposed(rating, { ...rating, rateValues: valued(three, two, one) })).toEqual([
      'with-care',
      'scale-reordered',
    ]);
    const matrix = { type: 'matrix', name: 'frage', rows: ['a'], columns: valued(one, two) };
    expect(proposed(matrix, { ...matrix, columns: valued(two, one) })).toEqual(['with-care', 'scale-reordered']);
    expect(proposed({ ...matrix, rows: ['a', 'b'] }, { ...matrix, rows: ['b', 'a'] })).toEqual([
      'comparable',
      'place-changed',
    ]);
  });
});

describe('a picture to choose', () => {
  const pictures = (...links: unknown[]) => ({
    ...{ type: 'imagepicker', name: 'frage' },
    choices: links.map((imageLink, value) => ({ value, imageLink })),
  });

  it('is the choice: another one asks a person', () => {
    expect(proposed(pictures('/a.png', '/b.png'), pictures('/c.png', '/b.png'))).toEqual([
      'with-care',
      'picture-changed',
    ]);
    expect(proposed(pictures({ de: '/a.png' }), pictures({ de: '/A.png' }))).toEqual(['with-care', 'picture-changed']);
  });

  it('is seen to have changed its place', () => {
    expect(proposed(pictures('/a.png', '/b.png'), pictures('/b.png', '/a.png'))).toEqual([
      'not-comparable',
      'words-swapped',
      'picture-changed',
    ]);
  });
});

describe('words at a value that was added', () => {
  const choices = (...items: (readonly [number, string])[]) => ({
    ...{ type: 'radiogroup', name: 'frage', choices: valued(...items) },
  });

  it('are seen to have stood at another one that means something else now', () => {
    expect(proposed(choices([1, 'Bus'], [2, 'Rad']), choices([1, 'Bahn'], [3, 'Bus'], [2, 'Rad'])).slice(0, 2)).toEqual(
      ['not-comparable', 'words-swapped'],
    );
  });

  it('are no swap where their old value is gone: nothing is misread', () => {
    expect(proposed(choices([1, 'Bus'], [2, 'Rad']), choices([3, 'Bus'], [2, 'Rad']))).toEqual([
      'with-care',
      'choices-removed',
      'choices-added',
    ]);
  });
});
