import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { questionsOf } from '../questionnaires/index.ts';
import { type AnswersByQuestion } from '../responses/index.ts';
import { type AnswerStyle, responseColumns, responseFields } from './response-table.ts';

const both = (de: string, en: string) => ({ de, en, default: de });
const choice = (value: string | number, de: string) => ({ value, text: both(de, `${de} (en)`) });

const first = questionsOf({
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'comment', name: 'bedarf', title: both('Bedarf', 'Need') },
        {
          type: 'checkbox',
          name: 'ziele',
          choices: [choice('kita', 'Kita'), choice('amt', 'Amt')],
          showOtherItem: true,
        },
        {
          type: 'matrix',
          name: 'deckung',
          columns: [choice(1, 'kaum'), choice(2, 'gut')],
          rows: [choice('a', 'A'), choice('b', 'B')],
        },
        { type: 'boolean', name: 'dabei' },
        { type: 'text', name: 'gesehen', interviewerOnly: true },
      ],
    },
  ],
});
const second = questionsOf({
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'rating', name: 'klarheit' },
        { type: 'comment', name: 'bedarf' },
        {
          type: 'matrixdynamic',
          name: 'partner',
          columns: [
            { name: 'wer', cellType: 'text' },
            { name: 'wie', cellType: 'dropdown', choices: [choice('oft', 'häufig'), choice('nie', 'nie')] },
          ],
        },
        { type: 'multipletext', name: 'zahlen', items: [{ name: 'eins' }, { name: 'zwei' }] },
      ],
    },
  ],
});
const columns = responseColumns([{ questions: first }, { questions: second }]);

const labels: AnswerStyle = { values: 'labels', language: 'de', dialect: 'excel-de' };
const values: AnswerStyle = { values: 'values', language: 'de', dialect: 'rfc4180' };
const row = (questions: typeof first, answers: AnswersByQuestion, style = labels) =>
  Object.fromEntries(
    responseFields(columns, { questions }, answers, style).map((text, at) => [columns[at] ?? '', text]),
  );

describe('the table of responses', () => {
  it('has a column for each question, matrix row, inner question and comment, older versions first', () => {
    expect(columns).toEqual([
      'bedarf',
      'ziele',
      'ziele[comment]',
      'deckung[a]',
      'deckung[b]',
      'dabei',
      'klarheit',
      'partner[wer]',
      'partner[wie]',
      'zahlen[eins]',
      'zahlen[zwei]',
    ]);
  });

  it('keeps its columns where they are when a version is added', () => {
    expect(columns.slice(0, 6)).toEqual(responseColumns([{ questions: first }]));
  });

  it('says answers in words, and what other people chose to write beside them', () => {
    const answers = { ziele: ['kita', 'other'], 'ziele-Comment': 'Verein', deckung: { a: 2 }, dabei: true };
    expect(row(first, answers)).toMatchObject({
      bedarf: '',
      ziele: 'Kita | Sonstiges',
      'ziele[comment]': 'Verein',
      'deckung[a]': 'gut',
      'deckung[b]': '',
      dabei: 'Ja',
      klarheit: '',
    });
  });

  it('says answers as the questionnaire stores them for machines', () => {
    const answers = { ziele: ['kita'], deckung: { a: 2 }, dabei: true };
    expect(row(first, answers, values)).toMatchObject({ ziele: 'kita', 'deckung[a]': 2, dabei: 'true' });
  });

  it('hands over numbers as numbers, and what somebody typed as text', () => {
    for (const style of [labels, values]) {
      expect(row(second, { klarheit: -2.5, bedarf: '-2' }, style)).toMatchObject({ klarheit: -2.5, bedarf: '-2' });
    }
  });

  it('hands over a choice as a number where it is called by nothing but its number', () => {
    const [question, ...others] = questionsOf({
      elements: [{ type: 'radiogroup', name: 'klarheit', choices: [-1.5, choice(-2, 'gar nicht')] }],
    });
    if (question === undefined || others.length > 0) throw new Error('There is one question.');
    expect(row([question], { klarheit: -1.5 })).toMatchObject({ klarheit: -1.5 });
    expect(row([question], { klarheit: -2 })).toMatchObject({ klarheit: 'gar nicht' });
    expect(row([question], { klarheit: -2 }, values)).toMatchObject({ klarheit: -2 });
  });

  it('writes numbers within a list as the dialect does, and one alone as the number it is', () => {
    expect(row(second, { klarheit: [-1.5, 1e-7] })).toMatchObject({ klarheit: '-1,5 | 0,0000001' });
    expect(row(second, { klarheit: [-1.5] })).toMatchObject({ klarheit: -1.5 });
    expect(row(second, { partner: [{ wer: -3 }] }, values)).toMatchObject({ 'partner[wer]': -3 });
  });

  it('joins the entries of a repeated panel in their order, an empty one keeping its place', () => {
    const partner = [{ wer: 'Jobcenter', wie: 'oft' }, { wie: 'nie' }, { wer: 'Kita' }];
    expect(row(second, { partner, zahlen: { zwei: '7' } })).toMatchObject({
      'partner[wer]': 'Jobcenter |  | Kita',
      'partner[wie]': 'häufig | nie | ',
      'zahlen[eins]': '',
      'zahlen[zwei]': '7',
    });
  });

  it('tells the entries of a repeated panel from several values inside of one', () => {
    const panel = questionsOf({
      elements: [
        {
          ...{ type: 'paneldynamic', name: 'p' },
          templateElements: [
            { type: 'checkbox', name: 'wahl', choices: [1, 2, 3] },
            { type: 'matrixdynamic', name: 'm', columns: [{ name: 'c', cellType: 'checkbox', choices: [1, 2, 3] }] },
          ],
        },
      ],
    });
    const p = [{ wahl: [1, 2], m: [{ c: [1, 2] }, { c: [3] }] }, {}, { wahl: [3] }];
    const own = responseColumns([{ questions: panel }]);
    expect(own).toEqual(['p[wahl]', 'p[m][c]']);
    expect(responseFields(own, { questions: panel }, { p }, values)).toEqual(['1; 2 |  | 3', '1 / 2; 3 |  | ']);
  });

  it('tells what separates from what somebody wrote', () => {
    expect(row(first, { ziele: ['a | b', 'c'], bedarf: 'a | b' })).toMatchObject({
      ...{ ziele: 'a \\| b | c', bedarf: 'a | b' },
    });
    const list = fc.array(fc.string({ unit: fc.constantFrom('|', ' ', '\\', ';', 'a') }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const written = [one, other].map((ziele) => row(first, { ziele })['ziele']);
        expect(written[0] === written[1]).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('never has what only an interviewer sees', () => {
    expect(columns).not.toContain('gesehen');
    expect(Object.values(row(first, { gesehen: 'wirkte müde' }))).not.toContain('wirkte müde');
  });

  it('has one field a column, whatever was answered', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as AnswersByQuestion);
    fc.assert(
      fc.property(json, json, json, (ziele, deckung, partner) => {
        for (const style of [labels, values]) {
          const fields = responseFields(columns, { questions: second }, { ziele, deckung, partner }, style);
          expect(fields).toHaveLength(columns.length);
          expect(responseFields(columns, { questions: first }, { ziele, deckung, partner }, style)).toHaveLength(
            columns.length,
          );
        }
      }),
    );
  });
});
