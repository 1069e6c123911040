import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerBounds, boundsProblem, isNestedDeeperThan } from './answer-bounds.ts';

const parsed = (text: string): unknown => JSON.parse(text);
const nested = (levels: number): unknown => parsed('['.repeat(levels) + ']'.repeat(levels));

describe('the bounds of answers', () => {
  it('let through what a form of any questionnaire sends', () => {
    expect(
      boundsProblem({ bedarf: 'Zeit', matrix: { a: { b: 1 } }, liste: [{ a: ['x'] }], leer: null }),
    ).toBeUndefined();
  });

  it.each([
    ['a list instead of answers', [], 'not-answers'],
    ['a text instead of answers', 'x', 'not-answers'],
    ['nothing', null, 'not-answers'],
    ['1,000 levels', { a: nested(1_000) }, 'too-deep'],
    ['200,000 levels', { a: nested(200_000) }, 'too-deep'],
    ['10,000 rows', { a: Array.from({ length: 10_000 }, () => ({})) }, 'too-many'],
    ['many small lists', { a: Array.from({ length: 900 }, () => Array.from({ length: 900 }, () => 0)) }, 'too-many'],
    ['a long text', { a: 'x'.repeat(answerBounds.textLength + 1) }, 'too-long'],
    ['a name of the prototype', parsed('{"a":{"__proto__":{"x":1}}}'), 'forbidden-name'],
    ['a name of the constructor', { constructor: { prototype: {} } }, 'forbidden-name'],
    ['a name that is called of every object', { a: { toString: 'x' } }, 'forbidden-name'],
    ['a name by which the form compares', { a: [{ e: { equals: 1 } }] }, 'forbidden-name'],
  ])('stop at %s', (_, answers, kind) => {
    expect(boundsProblem(answers)?.kind).toBe(kind);
  });

  it('name the question in which they were broken', () => {
    expect(boundsProblem({ bedarf: 'x', kooperation: nested(50) })?.question).toBe('kooperation');
  });

  it('give an answer for any JSON at all', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void boundsProblem(value)));
  });

  it('know how deep something is', () => {
    expect(isNestedDeeperThan(nested(5), 5)).toBe(false);
    expect(isNestedDeeperThan(nested(7), 5)).toBe(true);
    expect(isNestedDeeperThan(nested(500_000), 500)).toBe(true);
  });
});
