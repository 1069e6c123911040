import { describe, expect, it } from '@jest/globals';
import { questionsOf } from '../questionnaires/index.ts';
import { codableQuestions, openAnswers } from './open-answers.ts';

const questions = questionsOf({
  elements: [
    { type: 'comment', name: 'bedarf', title: 'Was fehlt?', codable: true },
    { type: 'comment', name: 'notiz' },
    { type: 'dropdown', name: 'rolle', codable: true, showOtherItem: true, choices: ['kita', 'schule'] },
    {
      type: 'paneldynamic',
      name: 'kern',
      title: 'Kernaussagen',
      templateElements: [{ type: 'comment', name: 'text', title: 'Aussage', codable: true, stairHint: true }],
    },
    { type: 'matrixdropdown', name: 'felder', rows: ['a', 'b'], columns: [{ name: 'warum', cellType: 'comment' }] },
    { type: 'multipletext', name: 'drei', codable: true, items: [{ name: 'eins' }] },
  ],
});

describe('the open answers of a response', () => {
  it('are those to codable questions, in one form of Unicode and with their length in code points', () => {
    const answers = { bedarf: 'Ma\u0308dchen\r\n😀', notiz: 'nicht codieren', fremd: 'x' };
    expect(openAnswers(questions, answers)).toEqual([
      { question: 'bedarf', entry: 0, text: 'M\u00e4dchen\n😀', length: 9 },
    ]);
  });

  it('keep the entry of a repeated panel, also after one that was left blank', () => {
    const answers = { kern: [{ text: 'erstens' }, { text: '  \n' }, {}, { text: 'viertens' }] };
    expect(openAnswers(questions, answers).map(({ question, entry, text }) => [question, entry, text])).toEqual([
      ['kern.text', 0, 'erstens'],
      ['kern.text', 3, 'viertens'],
    ]);
  });

  it('are the words beside a closed question, not its choice', () => {
    expect(openAnswers(questions, { rolle: 'other', 'rolle-Comment': 'Stiftung' })).toMatchObject([
      { question: 'rolle', text: 'Stiftung' },
    ]);
    expect(openAnswers(questions, { rolle: 'kita' })).toEqual([]);
  });

  it('are none where the answers have another shape', () => {
    for (const answers of [null, 'text', [], { bedarf: 3, kern: 'x' }, { kern: [null, 'x', []] }])
      expect(openAnswers(questions, answers)).toEqual([]);
  });
});

describe('the codable questions of a questionnaire', () => {
  it('are named with the questions they stand in', () => {
    expect(codableQuestions(questions).map(({ name, title }) => [name, title.de])).toEqual([
      ['bedarf', 'Was fehlt?'],
      ['rolle', 'rolle'],
      ['kern.text', 'Kernaussagen – Aussage'],
      ['drei', 'drei'],
    ]);
  });
});
