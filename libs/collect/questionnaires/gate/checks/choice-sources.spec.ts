import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, sound } from './tiny-questionnaire.ts';

const choices = [{ value: 'a', text: both('A') }];
const at = '/pages/0/elements';
const asking = (type: string, more: object, name = 'wahl') => ({ type, name, title: both('Wahl'), ...more });
const table = asking('matrixdynamic', { columns: [{ name: 'wer', title: both('Wer'), cellType: 'text' }] }, 'tabelle');

describe('a question with choices', () => {
  it.each(['radiogroup', 'checkbox', 'dropdown', 'tagbox', 'ranking', 'imagepicker', 'buttongroup'])(
    'has something to choose from: %s',
    async (type) => {
      expect(await findingsAmong(sound, asking(type, {}))).toEqual([`choices-missing at ${at}/1`]);
      expect(await findingsAmong(sound, asking(type, { choices }))).toEqual([]);
    },
  );

  it('has columns as a scale; the cells of a table may take the choices of the whole table', async () => {
    expect(await findingsAmong(sound, asking('matrix', { rows: choices }))).toEqual([`choices-missing at ${at}/1`]);
    const columns = [{ name: 'wer', title: both('Wer'), cellType: 'dropdown' }];
    expect(await findingsAmong(sound, asking('matrixdynamic', { columns }))).toEqual([
      `choices-missing at ${at}/1/columns/0`,
    ]);
    expect(await findingsAmong(sound, asking('matrixdynamic', { columns, choices }))).toEqual([]);
  });

  it.each([
    ['nix', 'choices-source-unknown'],
    ['bedarf', 'choices-source-unknown'],
    ['wahl', 'loop'],
  ])('takes them from a question that can give some: %s', async (choicesFromQuestion, code) => {
    expect(await findingsAmong(sound, asking('checkbox', { choicesFromQuestion }))).toEqual([
      `${code} at ${at}/1/choicesFromQuestion`,
    ]);
  });

  it('takes none in a circle', async () => {
    const found = await findingsAmong(
      asking('checkbox', { choicesFromQuestion: 'zweite' }),
      asking('checkbox', { choicesFromQuestion: 'wahl' }, 'zweite'),
    );
    expect(found).toEqual([`loop at ${at}/0/choicesFromQuestion`, `loop at ${at}/1/choicesFromQuestion`]);
  });

  it('takes them from a column that is there', async () => {
    const from = (column: string) =>
      findingsAmong(table, asking('checkbox', { choicesFromQuestion: 'tabelle', choiceValuesFromQuestion: column }));
    expect(await from('wer')).toEqual([]);
    expect(await from('nix')).toEqual([`choices-field-unknown at ${at}/1/choiceValuesFromQuestion`]);
  });

  it('begins with one of them', async () => {
    const begins = (type: string, defaultValue: unknown) =>
      findingsAmong(sound, asking(type, { choices, defaultValue }));
    for (const [type, value] of [
      ['radiogroup', 'a'],
      ['checkbox', ['a']],
    ] as const) {
      expect(await begins(type, value)).toEqual([]);
    }
    for (const [type, value] of [
      ['radiogroup', 'b'],
      ['checkbox', ['a', 'b']],
      ['checkbox', 'a'],
    ] as const) {
      expect(await begins(type, value)).toEqual([`default-not-offered at ${at}/1/defaultValue`]);
    }
  });
});

describe('a table', () => {
  it('names a key among its own columns', async () => {
    expect(await findingsAmong({ ...table, keyName: 'wer' })).toEqual([]);
    expect(await findingsAmong({ ...table, keyName: 'nix' })).toEqual([`key-unknown at ${at}/0/keyName`]);
  });
});
