import { describe, expect, it } from '@jest/globals';
import { inspectText } from '../gate.ts';
import { both, findingsAmong, findingsIn, questionnaire, sound } from './tiny-questionnaire.ts';

const text = { type: 'text', name: 't', title: both('T'), codable: false };
const choice = { type: 'radiogroup', name: 'c', title: both('C'), choices: [1, 2] };

describe('settings with a list of values', () => {
  it.each([
    [{ ...text, inputType: 'nummer' }, 'inputType'],
    [{ ...text, inputType: 'Number' }, 'inputType'],
    [{ ...text, maskType: 'numerisch' }, 'maskType'],
    [{ ...text, clearIfInvisible: 'nie' }, 'clearIfInvisible'],
    [{ ...choice, showOtherItem: true, storeOthersAsComment: 'true' }, 'storeOthersAsComment'],
    [{ ...choice, choicesFromQuestion: 't', choicesFromQuestionMode: 'chosen' }, 'choicesFromQuestionMode'],
    [{ type: 'slider', name: 's', title: both('S'), sliderType: 'bereich' }, 'sliderType'],
    [{ type: 'matrix', name: 'm', title: both('M'), rows: [1], columns: [1], cellType: 'radios' }, 'cellType'],
    [{ ...text, validators: [{ type: 'email', notificationType: 'fehler' }] }, 'validators/0/notificationType'],
    [{ type: 'expression', name: 'e', title: both('E'), expression: '1', currency: 'Euro' }, 'currency'],
  ])('keep it from being published where they decide what is asked or judged: %j', async (question, property) => {
    expect(await findingsAmong(sound, question)).toContain(`setting-unknown at /pages/0/elements/1/${property}`);
  });

  it('of the whole questionnaire count as well', async () => {
    const settings = { clearInvisibleValues: 'nie', questionsOnPageMode: 'single', textUpdateMode: 'sofort' };
    expect(await findingsIn(questionnaire([sound], settings))).toEqual([
      'setting-unknown at /clearInvisibleValues',
      'setting-unknown at /questionsOnPageMode',
      'setting-ignored at /textUpdateMode',
    ]);
  });

  it('are told as a hint where they only decide how it looks, with what is possible, in both languages', async () => {
    const { findings, publishable } = await inspectText(
      JSON.stringify(questionnaire([{ ...sound, titleLocation: 'links' }], { checkErrorsMode: 'amEnde' })),
    );
    expect(publishable).toBe(true);
    expect(findings).toMatchObject([
      {
        code: 'setting-ignored',
        severity: 'warning',
        pointer: '/pages/0/elements/0/titleLocation',
        question: 'bedarf',
        message: {
          de: '„titleLocation“ kennt den Wert „links“ nicht. Das Formular übergeht die Angabe. Möglich sind: default, top, bottom, left, hidden.',
          en: expect.stringContaining('“titleLocation” does not know the value “links”.'),
        },
      },
      { code: 'setting-ignored', pointer: '/checkErrorsMode' },
    ]);
  });

  it('of columns and items are those of their own kind', async () => {
    const columns = [
      { name: 'a', title: both('A'), cellType: 'text', inputType: 'zahl', codable: false },
      { name: 'b', title: both('B'), cellType: 'text', inputType: 'number', codable: false },
    ];
    expect(await findingsAmong(sound, { type: 'matrixdynamic', name: 'm', title: both('M'), columns })).toEqual([
      'setting-unknown at /pages/0/elements/1/columns/0/inputType',
    ]);
    const items = [{ name: 'i', title: both('I'), inputType: 'zahl', codable: false }];
    expect(await findingsAmong(sound, { type: 'multipletext', name: 'm', title: both('M'), items })).toEqual([
      'setting-unknown at /pages/0/elements/1/items/0/inputType',
    ]);
  });

  it('may be in another case where the form library does not mind, and what it only suggests is free', async () => {
    const panel = { type: 'paneldynamic', name: 'p', title: both('P'), panelCount: 15, templateElements: [text] };
    const free = { ...text, name: 'f', autocomplete: 'section-a email', indent: 7, titleLocation: 'Left' };
    const settings = { showQuestionNumbers: true, progressBarLocation: 'topBottom', progressBarType: 'buttons' };
    expect(await findingsIn(questionnaire([sound, panel, free], settings))).toEqual([]);
  });
});
