import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { needsDecision, proposeComparability } from './comparability.ts';
import { comparabilityReasons } from './reasons.ts';
import { type ChangeSince, diffSince } from './since.ts';

const both = (de: string, en: string) => ({ de, en });
const asking = (...elements: unknown[]) => ({ locale: 'de', pages: [{ name: 'seite', elements }] });
const frage = { type: 'radiogroup', name: 'frage', title: both('Wo?', 'Where?'), choices: ['nord', 'sued', 'west'] };
const skala = {
  type: 'rating',
  name: 'frage',
  title: both('Wie gut?', 'How good?'),
  rateValues: [
    { value: 1, text: 'kaum' },
    { value: 2, text: 'gut' },
  ],
};

/** What is proposed where `before` becomes `after`: the verdict, then the reasons. */
function proposed(before: object, after: object): string[] {
  const [question] = diffSince([{ number: 1, content: asking(before) }], asking(after)).questions;
  const proposal = question === undefined ? undefined : proposeComparability(question);
  return proposal === undefined ? [] : [proposal.verdict, ...proposal.reasons.map(({ code }) => code)];
}

describe('whether answers stay comparable is proposed', () => {
  it.each([
    ['new words', { ...frage, title: both('An welchem Ort?', 'Where?') }, 'with-care', 'question-reworded'],
    ['another comma', { ...frage, title: both('wo', 'Where?') }, 'comparable', 'typography'],
    ['one more language', { ...frage, title: { ...both('Wo?', 'Where?'), tr: 'Nerede?' } }, 'comparable', 'translated'],
    ['another error text', { ...frage, requiredErrorText: 'Bitte wählen.' }, 'comparable', 'words-around'],
    ['one choice more', { ...frage, choices: ['nord', 'sued', 'west', 'ost'] }, 'with-care', 'choices-added'],
    ['one choice less', { ...frage, choices: ['nord', 'sued'] }, 'with-care', 'choices-removed'],
    ['a way out', { ...frage, showNoneItem: true }, 'with-care', 'choices-added'],
    ['other choices', { ...frage, choices: ['a', 'b'] }, 'not-comparable', 'choices-replaced'],
    ['several choices', { ...frage, type: 'checkbox' }, 'not-comparable', 'form-changed'],
    ['a list to open', { ...frage, type: 'dropdown' }, 'with-care', 'shown-differently'],
    ['a condition', { ...frage, visibleIf: '{x} = 1' }, 'with-care', 'other-people-asked'],
    ['a choice for some', { ...frage, choicesVisibleIf: '{x} = 1' }, 'with-care', 'other-people-asked'],
    ['a must', { ...frage, isRequired: true }, 'with-care', 'required-changed'],
    ['another place of storage', { ...frage, valueName: 'x' }, 'not-comparable', 'stored-differently'],
    ['another order', { ...frage, choices: ['west', 'nord', 'sued'] }, 'comparable', 'place-changed'],
    ['another mark', { ...frage, facet: 'ort' }, 'comparable', 'used-differently'],
    ['two columns', { ...frage, colCount: 2 }, 'comparable', 'looks-different'],
  ])('of %s', (_, after, verdict, reason) => {
    expect(proposed(frage, after)).toEqual([verdict, reason]);
  });

  it('not comparable for a scale with another step, but not for a list of places', () => {
    const longer = { ...skala, rateValues: [...skala.rateValues, { value: 3, text: 'sehr gut' }] };
    expect(proposed(skala, longer)).toEqual(['not-comparable', 'scale-changed']);
    expect(proposed({ ...skala, rateValues: undefined }, { ...skala, rateValues: undefined, rateMax: 10 })).toEqual([
      'not-comparable',
      'scale-changed',
    ]);
  });

  it('not comparable where the same words stand at another value: a scale that was turned round', () => {
    const turned = [
      { value: 1, text: 'gut' },
      { value: 2, text: 'kaum' },
    ];
    expect(proposed(skala, { ...skala, rateValues: turned })).toEqual([
      'not-comparable',
      'words-swapped',
      'choices-reworded',
    ]);
    const answered = { type: 'boolean', name: 'frage', labelTrue: 'Dafür', labelFalse: 'Dagegen' };
    expect(proposed(answered, { ...answered, labelTrue: 'Dagegen', labelFalse: 'Dafür' })[1]).toBe('words-swapped');
    const moved = [{ value: 2, text: 'kaum' }];
    expect(proposed(skala, { ...skala, rateValues: moved })).toContain('words-swapped');
  });

  it('by the form that a slider has where none is written: one number', () => {
    const slider = { type: 'slider', name: 'frage' };
    expect(proposed(slider, { ...slider, sliderType: 'single' })).toEqual([]);
    expect(proposed(slider, { ...slider, sliderType: 'range' })).toContain('form-changed');
    expect(proposed({ ...slider, type: 'text', inputType: 'number' }, slider)).not.toContain('form-changed');
  });

  it('comparable for further rows and columns, which stay apart in the export', () => {
    const matrix = { type: 'matrix', name: 'frage', columns: [1, 2], rows: ['a'] };
    expect(proposed(matrix, { ...matrix, rows: ['a', 'b'] })).toEqual(['comparable', 'rows-changed']);
    const table = { type: 'matrixdynamic', name: 'frage', columns: [{ name: 'wer' }] };
    expect(proposed(table, { ...table, columns: [{ name: 'wer' }, { name: 'wie' }] })).toEqual([
      'comparable',
      'fields-changed',
    ]);
  });

  it('by the weightiest difference, also of a question inside, which it names', () => {
    const table = (...choices: string[]) => ({
      ...{ type: 'matrixdynamic', name: 'frage', title: both('Wer?', 'Who?') },
      columns: [{ name: 'wie', cellType: 'dropdown', choices }],
    });
    const after = { ...table('c'), isRequired: true };
    const [question] = diffSince([{ number: 1, content: asking(table('a', 'b')) }], asking(after)).questions;
    expect(question === undefined ? undefined : proposeComparability(question)).toMatchObject({
      verdict: 'not-comparable',
      reasons: [
        { code: 'choices-replaced', field: 'wie', message: { en: 'None of the earlier choices is left.' } },
        { code: 'required-changed' },
      ],
    });
  });

  it('against the version that asked it last, where one in between did not', () => {
    const earlier = [
      { number: 2, content: asking() },
      { number: 1, content: asking(frage) },
    ];
    const [back] = diffSince(earlier, asking(frage)).questions;
    expect(back).toMatchObject({ name: 'frage', state: 'kept', since: 1, changes: [] });
    expect(back === undefined ? undefined : proposeComparability(back)).toMatchObject({
      verdict: 'comparable',
      reasons: [{ code: 'asked-again' }],
    });
    const [changed] = diffSince(earlier, asking({ ...frage, type: 'checkbox' })).questions;
    expect(changed === undefined ? undefined : needsDecision(changed)).toBe(true);
  });

  it('for nothing that is asked for the first time or no longer', () => {
    const { questions } = diffSince([{ number: 1, content: asking(frage) }], asking({ ...skala, name: 'anders' }));
    expect(questions.map((question) => [question.state, proposeComparability(question)])).toEqual([
      ['added', undefined],
      ['removed', undefined],
    ]);
    expect(diffSince([], asking(frage)).questions).toEqual([]);
  });

  it('and asks a person exactly where the differences could matter', () => {
    const change: fc.Arbitrary<ChangeSince['changes'][number]> = fc.record({
      kind: fc.constantFrom('retyped', 'rescaled', 'reworded', 'conditions', 'marks', 'moved', 'reordered', 'other'),
      property: fc.constantFrom('form', 'type', 'title', 'choices', 'rows', 'isRequired', 'constructor', 'colCount'),
      before: fc.option(fc.string()),
      after: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const question = { name: 'q', title: both('', ''), type: 'rating', fields: [], changes, since: 1 } as const;
        const proposal = proposeComparability({ ...question, state: 'kept' });
        const verdicts = proposal?.reasons.map(({ code }) => comparabilityReasons[code].verdict) ?? [];
        expect(verdicts[0]).toBe(proposal?.verdict);
        expect(needsDecision({ ...question, state: 'kept' })).toBe(
          verdicts.some((verdict) => verdict !== 'comparable'),
        );
      }),
    );
  });
});
