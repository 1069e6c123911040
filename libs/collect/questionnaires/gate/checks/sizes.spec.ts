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

  it('is bounded in what a page would have to draw', async () => {
    const columns = [{ name: 'c', title: both('C'), cellType: 'text' }];
    const table = { type: 'matrixdynamic', name: 'm', title: both('M'), columns };
    expect(await findingsAmong({ ...table, rowCount: 100, maxRowCount: 1000 })).toEqual([]);
    expect(await findingsAmong({ ...table, rowCount: 101 })).toEqual([
      'number-too-large at /pages/0/elements/0/rowCount',
    ]);
    const numbers = { type: 'dropdown', name: 'd', title: both('D'), choicesMin: 1, choicesMax: 1e8 };
    expect(await findingsAmong(sound, numbers)).toEqual(['number-too-large at /pages/0/elements/1/choicesMax']);
  });

  it('is bounded in depth', async () => {
    const nest = (depth: number): unknown =>
      depth === 0 ? sound : { type: 'panel', name: `p${depth}`, elements: [nest(depth - 1)] };
    expect(await findingsAmong(nest(8))).toEqual([]);
    expect((await findingsAmong(nest(12)))[0]).toMatch(/^too-deep/);
  });
});
