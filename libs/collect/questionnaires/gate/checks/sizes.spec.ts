import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, findingsIn, sound } from './tiny-questionnaire.ts';

const many = <Item>(count: number, make: (n: number) => Item) => Array.from({ length: count }, (_, n) => make(n));

describe('the size of a questionnaire', () => {
  it('is bounded in questions, pages, choices and words', async () => {
    const question = (n: number) => ({ ...sound, name: `q${n}` });
    expect(await findingsAmong(...many(300, question))).toEqual([]);
    expect(await findingsAmong(...many(301, question))).toEqual(['questions-too-many at /pages/0/elements/300']);
    const pages = many(51, (n) => ({ name: `p${n}`, elements: [question(n)] }));
    expect(await findingsIn({ locale: 'de', title: both('T'), pages })).toEqual(['pages-too-many at /pages/50']);
    const choices = many(501, (n) => n);
    expect(await findingsAmong({ type: 'dropdown', name: 'x', title: both('X'), choices })).toEqual([
      'items-too-many at /pages/0/elements/0/choices',
    ]);
    expect(await findingsAmong({ ...sound, title: both('x'.repeat(20_001)) })).toEqual([
      'text-too-long at /pages/0/elements/0/title',
    ]);
  });

  it('is bounded in depth', async () => {
    const nest = (depth: number): unknown =>
      depth === 0 ? sound : { type: 'panel', name: `p${depth}`, elements: [nest(depth - 1)] };
    expect(await findingsAmong(nest(8))).toEqual([]);
    expect((await findingsAmong(nest(12)))[0]).toMatch(/^too-deep/);
  });
});
