import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, findingsIn, sound } from './tiny-questionnaire.ts';

const named = (name: unknown) => ({ ...sound, name });

describe('names', () => {
  it('can serve as ids', async () => {
    for (const name of ['1a', 'mit leer', 'größe', 'a-b', 'a.b', 'x'.repeat(61)]) {
      expect(await findingsAmong(named(name))).toEqual(['name-unusable at /pages/0/elements/0/name']);
    }
    for (const name of ['constructor', 'item', 'Panel', 'project']) {
      expect(await findingsAmong(named(name))).toEqual(['name-reserved at /pages/0/elements/0/name']);
    }
    expect(await findingsAmong(named(undefined))).toContain('name-missing at /pages/0/elements/0');
    expect(await findingsAmong(named('__proto__'))).toContain('name-unusable at /pages/0/elements/0/name');
  });

  it('stand once, also across pages and panels, whatever their case', async () => {
    expect(await findingsAmong(named('a'), { type: 'panel', name: 'p', elements: [named('A')] })).toEqual([
      'name-twice at /pages/0/elements/1/elements/0/name',
    ]);
    const pages = [
      { name: 'eins', elements: [named('a')] },
      { name: 'eins', elements: [named('a')] },
    ];
    expect(await findingsIn({ locale: 'de', title: both('T'), pages })).toEqual([
      'name-twice at /pages/1/name',
      'name-twice at /pages/1/elements/0/name',
    ]);
  });

  it('inside of a matrix or a dynamic panel are a world of their own', async () => {
    const column = { name: 'bedarf', title: both('Spalte'), cellType: 'text' };
    const matrix = { type: 'matrixdynamic', name: 'm', title: both('M'), columns: [column] };
    expect(await findingsAmong(sound, matrix)).toEqual([]);
    expect(await findingsAmong({ ...matrix, columns: [column, column] })).toEqual([
      'name-twice at /pages/0/elements/0/columns/1/name',
    ]);
  });
});
