import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong } from './tiny-questionnaire.ts';

const source = { type: 'tagbox', name: 'partner', title: both('Partner'), choices: [1, 2] };
const key = {
  name: 'wer',
  title: both('Wer'),
  cellType: 'dropdown',
  choicesFromQuestion: 'partner',
  choicesFromQuestionMode: 'selected',
  isRequired: true,
};
const table = {
  type: 'matrixdynamic',
  name: 'kooperation',
  title: both('Kooperation'),
  rowsFromQuestion: 'partner',
  keyName: 'wer',
  columns: [key],
};

describe('rows that come from another question', () => {
  it('are fine where the question and the column for them exist', async () => {
    expect(await findingsAmong(source, table)).toEqual([]);
  });

  it('come from a question where several can be chosen', async () => {
    const finding = ['rows-source-unknown at /pages/0/elements/1/rowsFromQuestion'];
    expect(await findingsAmong(source, { ...table, rowsFromQuestion: 'anders' })).toEqual(finding);
    expect(await findingsAmong({ ...source, type: 'dropdown' }, table)).toEqual(finding);
  });

  it('need a column that says whose row it is', async () => {
    const finding = ['rows-key-missing at /pages/0/elements/1/rowsFromQuestion'];
    expect(await findingsAmong(source, { ...table, keyName: 'anders' })).toEqual(finding);
    expect(await findingsAmong(source, { ...table, columns: [{ ...key, isRequired: false }] })).toEqual(finding);
    const choices = { ...key, choicesFromQuestion: undefined, choices: [1, 2] };
    expect(await findingsAmong(source, { ...table, columns: [choices] })).toEqual(finding);
  });
});
