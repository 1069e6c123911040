import { describe, expect, it } from '@jest/globals';
import { type Judgement } from '#domain';
import { compare } from './compare.ts';
import { type JsonObject } from './json.ts';

const content = {
  locale: 'de',
  elements: [
    { type: 'text', name: 'a', isRequired: true },
    { type: 'text', name: 'b', visibleIf: "{a} = 'x'" },
  ],
};
const ended = (answers: JsonObject, judgement: Judgement) =>
  compare({ content, answers, locale: 'de' }, () => judgement).category;
const missing = { question: 'a', kind: 'form', message: 'Bitte beantworten Sie diese Frage.' } as const;

describe('the comparison of two judges', () => {
  it('finds a judge that accepts what the form library refuses', () => {
    expect(ended({}, { accepted: true, answers: {} })).toBe('! accepted what the model refuses');
  });

  it('finds a judge that keeps what the form did not show, or loses what it did', () => {
    expect(ended({ a: 'y', b: 'z' }, { accepted: true, answers: { a: 'y', b: 'z' } })).toBe('! left other answers');
    expect(ended({ a: 'x', b: 'z' }, { accepted: true, answers: { a: 'x' } })).toBe('! left other answers');
    expect(ended({ a: 'x', b: 'z' }, { accepted: true, answers: { a: 'x', b: 'z' } })).toBe('accepted by both');
  });

  it('finds a judge that gives other reasons than the form', () => {
    expect(ended({}, { accepted: false, problems: [missing] })).toBe('refused by both, for the same reasons');
    expect(ended({}, { accepted: false, problems: [{ ...missing, question: 'b' }] })).toContain('! a reason');
    expect(ended({}, { accepted: false, problems: [{ ...missing, message: 'Fehlt.' }] })).toContain('! a reason');
  });

  it('finds a judge that refuses for no reason, or throws', () => {
    expect(ended({ a: 'x' }, { accepted: false, problems: [missing] })).toBe('! refused what the model accepts');
    expect(ended({ a: 'x' }, { accepted: false, problems: [] })).toBe('! refused what the model accepts');
    const throwing = () => {
      throw new Error();
    };
    expect(compare({ content, answers: {}, locale: 'de' }, throwing).category).toBe('! our judge throws');
  });
});
