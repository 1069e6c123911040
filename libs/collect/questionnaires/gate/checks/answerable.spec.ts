import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, findingsIn, questionnaire, sound } from './tiny-questionnaire.ts';

const question = (type: string, more: Record<string, unknown>) => ({ type, name: 'x', title: both('X'), ...more });
const at = '/pages/0/elements/0';
const columns = [{ name: 'c', title: both('C'), cellType: 'text' }];
const rows = [{ value: 'r', text: both('R') }];
const templateElements = [{ ...sound, name: 'y' }];

describe('what is asked', () => {
  it.each([
    [question('matrixdropdown', { columns }), 'parts-missing'],
    [question('matrixdropdown', { columns: [], rows }), 'parts-missing'],
    [question('multipletext', { items: [], codable: false }), 'parts-missing'],
    [question('paneldynamic', { templateElements: [] }), 'parts-missing'],
    [question('matrixdynamic', { columns, rowCount: 0, allowAddRows: false }), 'entries-impossible'],
    [question('paneldynamic', { templateElements, allowAddPanel: false }), 'entries-impossible'],
    [question('boolean', { valueTrue: 'x', valueFalse: 'x' }), 'boolean-alike'],
  ])('has something to answer: %j', async (empty, code) => {
    expect(await findingsAmong(sound, empty)).toEqual([`${code} at /pages/0/elements/1`]);
  });

  it.each([
    question('matrixdynamic', { columns, allowAddRows: false }),
    question('matrixdynamic', { columns, rowCount: 0 }),
    question('paneldynamic', { templateElements, panelCount: 1, allowAddPanel: false }),
    question('boolean', { valueTrue: 'ja' }),
  ])('passes with entries that are there or can be added: %j', async (asked) =>
    expect(await findingsAmong(asked)).toEqual([]),
  );

  it('has no text fields inside of its choices', async () => {
    const choices = [
      { value: 'a', text: both('A'), showCommentArea: true },
      { value: 'b', text: both('B') },
    ];
    expect(await findingsAmong(question('radiogroup', { choices }))).toEqual([`words-in-choices at ${at}/choices/0`]);
  });

  it('can be seen', async () => {
    const panel = { type: 'panel', name: 'p', elements: [{ ...sound, visible: false }] };
    expect(await findingsAmong({ ...sound, visible: false })).toEqual(['nothing-shown at ']);
    expect(await findingsAmong(panel)).toEqual(['nothing-shown at ']);
    expect(await findingsAmong({ ...sound, visible: false }, { ...sound, name: 'b' })).toEqual([]);
  });

  it('can be answered', async () => {
    expect(await findingsIn(questionnaire([sound], { readOnly: true }))).toEqual(['nothing-answerable at /readOnly']);
  });
});
