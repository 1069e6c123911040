import { describe, expect, it } from '@jest/globals';
import { proposeComparability } from './comparability.ts';
import { diffSince } from './since.ts';

const asking = (element: object, locale = 'de') => ({ locale, pages: [{ name: 'seite', elements: [element] }] });
const frage = { type: 'radiogroup', name: 'frage', title: 'Wo?', choices: ['nord', 'sued'] };

/** What is proposed where `before` becomes `after`: the verdict, then the reasons. */
function proposed(before: object, after: object, locales: readonly [string, string] = ['de', 'de']): string[] {
  const [question] = diffSince(
    [{ number: 1, content: asking(before, locales[0]) }],
    asking(after, locales[1]),
  ).questions;
  const proposal = question === undefined ? undefined : proposeComparability(question);
  return proposal === undefined ? [] : [proposal.verdict, ...proposal.reasons.map(({ code }) => code)];
}
const bothWays = (without: object, withWords: object) => [proposed(without, withWords), proposed(withWords, without)];
const twice = (...proposal: string[]) => [proposal, proposal];

describe('words that nobody read before', () => {
  it('ask a person, whether they were added or taken away', () => {
    const reworded = twice('with-care', 'question-reworded');
    expect(bothWays(frage, { ...frage, description: 'Nur im letzten Jahr.' })).toEqual(reworded);
    expect(bothWays({ ...frage, title: undefined }, frage)).toEqual(reworded);
    const answers = twice('with-care', 'choices-reworded');
    const rating = { type: 'rating', name: 'frage' };
    expect(bothWays(rating, { ...rating, minRateDescription: 'sehr gut' })).toEqual(answers);
    const truth = { type: 'boolean', name: 'frage' };
    expect(bothWays(truth, { ...truth, labelTrue: 'Nein' })).toEqual(answers);
    const other = { ...frage, showOtherItem: true };
    expect(bothWays(other, { ...other, otherText: 'Überall' })).toEqual(answers);
  });

  it('are no matter where they only stand around the question', () => {
    expect(bothWays(frage, { ...frage, requiredErrorText: 'Bitte wählen.' })).toEqual(
      twice('comparable', 'words-around'),
    );
  });

  it('are a translation only of words that both sides say', () => {
    const both = { ...frage, title: { de: 'Wo?', en: 'Where?' } };
    expect(bothWays(frage, both)).toEqual(twice('comparable', 'translated'));
    expect(proposed(frage, { ...frage, title: { en: 'Where?' } })).toEqual(['with-care', 'question-reworded']);
    expect(proposed(both, { ...frage, title: { tr: 'Nerede?' } })).toEqual(['with-care', 'question-reworded']);
    const texts = (text: unknown) => ({ ...frage, choices: [{ value: 'nord', text }] });
    expect(proposed(texts({ de: 'Norden' }), texts({ de: 'Norden', en: 'North' }))).toEqual([
      'comparable',
      'translated',
    ]);
  });

  it('are none where the same words go with another main language', () => {
    expect(proposed(frage, frage, ['de', 'en'])).toEqual(['comparable', 'translated']);
    expect(proposed(frage, { ...frage, title: 'Since when?' }, ['de', 'en'])).toEqual([
      'with-care',
      'question-reworded',
      'translated',
    ]);
  });
});

describe('words that differ in nothing but signs', () => {
  const age = (...texts: string[]) => ({ ...frage, choices: texts.map((text, at) => ({ value: at, text })) });

  it('ask a person where the sign means something', () => {
    expect(proposed(age('< 18 Jahre'), age('≥ 18 Jahre'))).toEqual(['with-care', 'choices-reworded']);
    expect(proposed(frage, { ...frage, title: 'Wo? 😀' })).toEqual(['with-care', 'question-reworded']);
    expect(proposed(age('„Kita“'), age('"Kita".'))).toEqual(['comparable', 'typography']);
  });

  it('are seen to have changed places', () => {
    expect(proposed(age('++', '--'), age('--', '++'))).toEqual(['not-comparable', 'words-swapped', 'choices-reworded']);
    expect(proposed(age('😀', '☹'), age('☹', '😀'))[1]).toBe('words-swapped');
    expect(proposed(age('< 5 %', '> 5 %'), age('> 5 %', '< 5 %'))[1]).toBe('words-swapped');
  });
});
