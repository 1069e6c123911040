import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong } from './tiny-questionnaire.ts';

const question = (type: string, more: Record<string, unknown>) => ({ type, name: 'x', title: both('X'), ...more });
const words = (type: string, more: Record<string, unknown>) => question(type, { codable: false, ...more });
const at = '/pages/0/elements/0';
const choices = [1, 2, 3].map((value) => ({ value, text: both(`Wert ${value}`) }));
const column = (more: Record<string, unknown>) => ({ name: 'c', title: both('C'), ...more });
const items = [{ name: 'ort', title: both('Ort') }];
const rows = ['a', 'b'].map((value) => ({ value, text: both(value) }));
const columns = ['ja', 'nein'].map((value) => ({ value, text: both(value) }));

describe('what a question begins with', () => {
  it.each([
    [question('rating', { defaultValue: 9 }), 'defaultValue'],
    [words('text', { defaultValue: 2026 }), 'defaultValue'],
    [words('comment', { defaultValue: 2026 }), 'defaultValue'],
    [question('slider', { defaultValue: '5' }), 'defaultValue'],
    [words('text', { maxLength: 3, defaultValue: 'abcdef' }), 'defaultValue'],
    [question('text', { inputType: 'date', defaultValue: '01.03.2026' }), 'defaultValue'],
    [question('text', { inputType: 'date', defaultValue: '2026-02-30' }), 'defaultValue'],
    [question('checkbox', { choices, maxSelectedChoices: 1, defaultValue: [1, 2] }), 'defaultValue'],
    [question('matrix', { rows, columns, defaultValue: { fremd: 'ja' } }), 'defaultValue'],
    [question('boolean', { defaultValue: 'ja' }), 'defaultValue'],
    [question('multipletext', { items, defaultValue: { strasse: 'x' }, codable: false }), 'defaultValue'],
    [
      question('matrixdynamic', { columns: [column({ cellType: 'rating', defaultValue: 9 })] }),
      'columns/0/defaultValue',
    ],
    [
      question('matrixdynamic', { columns: [column({ cellType: 'text', codable: false })], defaultRowValue: { d: 1 } }),
      'defaultRowValue',
    ],
    [
      question('paneldynamic', {
        templateElements: [{ ...question('rating', { defaultValue: 9 }), name: 'y' }],
      }),
      'templateElements/0/defaultValue',
    ],
  ])('is an answer that is accepted, or it cannot be published: %j', async (refused, property) => {
    expect(await findingsAmong(refused)).toEqual([`default-refused at ${at}/${property}`]);
  });

  it.each([
    question('rating', { defaultValue: 3 }),
    words('text', { defaultValue: 'Ort', isRequired: true }),
    question('slider', { defaultValue: 5, visibleIf: '{y} = 3' }),
    question('checkbox', { choices, defaultValue: [1], minSelectedChoices: 2 }),
    question('text', { inputType: 'date', defaultValue: '2026-03-01' }),
    question('boolean', { defaultValue: true }),
    question('matrixdynamic', {
      choices,
      columns: [column({ cellType: 'dropdown', defaultValue: 2 })],
      defaultRowValue: { c: 3 },
    }),
    question('paneldynamic', {
      templateElements: [{ ...words('text', { isRequired: true }), name: 'y' }],
      defaultPanelValue: { y: 'x' },
    }),
  ])('passes where the form or a person completes it: %j', async (sound) => {
    const other = { ...question('rating', {}), name: 'y' };
    expect(await findingsAmong(sound, ...(sound.type === 'paneldynamic' ? [] : [other]))).toEqual([]);
  });
});
