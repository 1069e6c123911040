import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AnswerShape, type AnswerShapes, shapeProblems } from './answer-shape.ts';
import { type AnswersByQuestion } from './json.ts';

const record = (members: Record<string, AnswerShape>) => new Map(Object.entries(members));
const text: AnswerShape = { kind: 'text', maxLength: 5 };
const level: AnswerShape = { kind: 'choice', values: [1, 2, 'unknown'], freeText: false };
const shapes: AnswerShapes = record({
  need: text,
  count: { kind: 'number' },
  agreed: { kind: 'choice', values: [true, false], freeText: false },
  level,
  role: { kind: 'choice', values: ['a', 'b'], freeText: true },
  groups: { kind: 'choices', values: ['a', 'b', 'c'], freeText: false, most: 2 },
  partner: { kind: 'choice', values: null, freeText: false },
  fields: { kind: 'record', members: record({ early: level, school: level }) },
  rows: { kind: 'list', item: record({ who: text, often: level }), most: 2 },
  table: { kind: 'record', members: record({ early: { kind: 'record', members: record({ who: text }) } }) },
  span: { kind: 'numbers', count: 2 },
  file: { kind: 'unsupported' },
  code: { kind: 'masked', fits: (value) => value === '12xy' || value === 7 },
  begun: { kind: 'text', maxLength: 5, set: true },
});
const kinds = (answers: AnswersByQuestion) =>
  shapeProblems(answers, shapes, 'de').map(({ question, row, column, kind }) => ({
    question,
    kind,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  }));

describe('the form of answers', () => {
  it('fits where every question has what it asks for', () => {
    const answers = {
      need: 'Zeit',
      count: 3,
      agreed: true,
      level: 'unknown',
      role: 'etwas ganz anderes',
      groups: ['a', 'c'],
      partner: 'whoever',
      fields: { early: 1 },
      rows: [{ who: 'x', often: 2 }, {}],
      table: { early: { who: 'x' } },
      span: [1, 2],
      code: '12xy',
      begun: 123_456,
    };
    expect(kinds(answers)).toEqual([]);
  });

  it.each<[AnswersByQuestion, object]>([
    [{ stranger: 1 }, { question: 'stranger', kind: 'unknown-question' }],
    [{ need: { a: 1 } }, { question: 'need', kind: 'wrong-type' }],
    [{ need: 'zu lang' }, { question: 'need', kind: 'too-long' }],
    [{ count: 'abc' }, { question: 'count', kind: 'wrong-type' }],
    [{ code: '12' }, { question: 'code', kind: 'wrong-type' }],
    [{ code: ['12xy'] }, { question: 'code', kind: 'wrong-type' }],
    [{ begun: [1] }, { question: 'begun', kind: 'wrong-type' }],
    [{ begun: 'zu lang' }, { question: 'begun', kind: 'too-long' }],
    [{ agreed: 'true' }, { question: 'agreed', kind: 'not-offered' }],
    [{ level: 99 }, { question: 'level', kind: 'not-offered' }],
    [{ level: '1' }, { question: 'level', kind: 'not-offered' }],
    [{ partner: ['a'] }, { question: 'partner', kind: 'wrong-type' }],
    [{ groups: 'a' }, { question: 'groups', kind: 'wrong-type' }],
    [{ groups: ['a', 'a'] }, { question: 'groups', kind: 'repeated' }],
    [{ groups: ['a', 'b', 'c'] }, { question: 'groups', kind: 'too-many' }],
    [{ fields: { early: 7 } }, { question: 'fields', row: 'early', kind: 'not-offered' }],
    [{ fields: { late: 1 } }, { question: 'fields', row: 'late', kind: 'unknown-place' }],
    [{ fields: [1] }, { question: 'fields', kind: 'wrong-type' }],
    [{ rows: [{}, { often: 7 }] }, { question: 'rows', row: '2', column: 'often', kind: 'not-offered' }],
    [{ rows: [{}, {}, {}] }, { question: 'rows', kind: 'too-many' }],
    [{ rows: ['x'] }, { question: 'rows', row: '1', kind: 'wrong-type' }],
    [{ table: { early: { who: 1 } } }, { question: 'table', row: 'early', column: 'who', kind: 'wrong-type' }],
    [{ span: [1, 2, 3] }, { question: 'span', kind: 'too-many' }],
    [{ file: [{ content: 'data:' }] }, { question: 'file', kind: 'unsupported' }],
  ])('does not fit: %j', (answers, place) => {
    expect(kinds(answers)).toEqual([place]);
  });

  it('says what is wrong in the language of the answers', () => {
    const messages = (locale: string) => shapeProblems({ level: 9 }, shapes, locale).map(({ message }) => message);
    expect(messages('de')).toEqual(['Diese Antwort stand nicht zur Auswahl.']);
    expect(messages('tr')).toEqual(['This answer was not among the choices.']);
  });

  it('can be told for any JSON under any question', () => {
    const anyAnswers = fc.dictionary(fc.constantFrom(...shapes.keys(), 'other'), fc.jsonValue());
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { question } of shapeProblems(answers, shapes, 'de')) {
          expect(Object.keys(answers)).toContain(question);
        }
      }),
    );
  });
});
