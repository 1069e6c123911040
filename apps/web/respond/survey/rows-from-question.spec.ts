import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Model } from 'survey-core';
import { bringInStep, followChoices, rowsFor } from './rows-from-question.ts';

const content = {
  elements: [
    { type: 'tagbox', name: 'partner', choices: ['jugendamt', 'kita', 'polizei'] },
    {
      type: 'matrixdynamic',
      name: 'kooperation',
      visibleIf: '{partner} notempty',
      rowsFromQuestion: 'partner',
      keyName: 'partner',
      rowCount: 0,
      allowAddRows: false,
      columns: [
        { name: 'partner', cellType: 'dropdown', choicesFromQuestion: 'partner', choicesFromQuestionMode: 'selected' },
        { name: 'qualitaet', cellType: 'rating' },
      ],
    },
  ],
};

function aForm() {
  const model = new Model(content);
  followChoices(model);
  return model;
}

describe('a table with a row for each choice of another question', () => {
  it('has its rows as soon as something is chosen, and none for what is unchosen', () => {
    const model = aForm();
    model.setValue('partner', ['kita', 'jugendamt']);
    expect(model.getValue('kooperation')).toEqual([{ partner: 'kita' }, { partner: 'jugendamt' }]);
    model.setValue('partner', []);
    expect(model.data).not.toHaveProperty('kooperation.0');
  });

  it('keeps what was said of a choice while others come and go', () => {
    const model = aForm();
    model.setValue('partner', ['kita', 'jugendamt']);
    model.setValue('kooperation', [{ partner: 'kita' }, { partner: 'jugendamt', qualitaet: 4 }]);
    model.setValue('partner', ['jugendamt', 'polizei']);
    expect(model.getValue('kooperation')).toEqual([{ partner: 'jugendamt', qualitaet: 4 }, { partner: 'polizei' }]);
  });

  it('is brought in step with answers that come as a whole', () => {
    const model = aForm();
    model.data = {
      partner: ['kita', 'polizei'],
      kooperation: [{ partner: 'jugendamt' }, { partner: 'kita', qualitaet: 2 }],
    };
    bringInStep(model);
    expect(model.getValue('kooperation')).toEqual([{ partner: 'kita', qualitaet: 2 }, { partner: 'polizei' }]);
  });

  it('leaves no trace where nothing was chosen', () => {
    const model = aForm();
    model.data = {};
    bringInStep(model);
    expect(model.data).toEqual({});
  });

  it('passes its own check', () => {
    const model = aForm();
    model.setValue('partner', ['kita', 'polizei']);
    expect(model.validate(false)).toBe(true);
  });

  it('has exactly the rows of the choices, whatever was there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.jsonValue(), (choices, rows) => {
        expect(rowsFor(choices, rows, 'k').map(({ k }) => k)).toEqual(choices);
      }),
    );
  });
});
