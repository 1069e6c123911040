import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canMove, freeKey, groupsOf, type Line, linesOf, moved, without } from './tree-edit.ts';

const line = (key: string, depth = 0): Line => ({ id: key, key, kept: true, depth, name: { de: key, en: key } });
const city = [line('stadt'), line('jugend', 1), line('team', 2), line('schule', 1), line('jobcenter')];
const drawn = (lines: readonly Line[]) => lines.map(({ key, depth }) => '·'.repeat(depth) + key).join(' ');
const directions = ['up', 'down', 'in', 'out'] as const;

describe('editing the tree of actor groups', () => {
  it('reads stored groups as lines and gives them back the same', () => {
    const stored = [
      { id: '1', key: 'stadt', parentId: null, name: { de: 'Stadt', en: 'City' } },
      { id: '2', key: 'jugend', parentId: '1', name: { de: 'Jugendamt', en: 'Youth' } },
    ];
    expect(linesOf(stored).map(({ depth }) => depth)).toEqual([0, 1]);
    expect(groupsOf(linesOf(stored)).map(({ key, parentKey }) => [key, parentKey])).toEqual([
      ['stadt', null],
      ['jugend', 'stadt'],
    ]);
  });

  it('moves a group with everything below it', () => {
    expect(drawn(moved(city, 1, 'down'))).toBe('stadt ·schule ·jugend ··team jobcenter');
    expect(drawn(moved(city, 4, 'up'))).toBe('jobcenter stadt ·jugend ··team ·schule');
    expect(drawn(moved(city, 4, 'in'))).toBe('stadt ·jugend ··team ·schule ·jobcenter');
    expect(drawn(moved(city, 1, 'out'))).toBe('stadt ·schule jugend ·team jobcenter');
  });

  it('does not move what has nowhere to go', () => {
    expect(directions.map((direction) => canMove(city, 0, direction))).toEqual([false, true, false, false]);
    expect(canMove(city, 2, 'in')).toBe(false);
    expect(canMove(city, 3, 'down')).toBe(false);
  });

  it('takes out a group with everything below it', () => {
    expect(drawn(without(city, 1))).toBe('stadt ·schule jobcenter');
  });

  it('finds a key that is free', () => {
    expect([freeKey('stadt', city), freeKey('kita', city), freeKey('', city)]).toEqual(['stadt-2', 'kita', 'gruppe']);
  });

  it('keeps every group, and a sound tree, whatever is moved', () => {
    const moves = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.constantFrom(...directions)), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (steps) => {
        const after = steps.reduce<readonly Line[]>(
          (lines, [place, direction]) => moved(lines, place, direction),
          city,
        );
        expect(after.map(({ key }) => key).sort()).toEqual(city.map(({ key }) => key).sort());
        after.forEach(({ depth }, place) => {
          expect(depth).toBeLessThanOrEqual(place === 0 ? 0 : (after[place - 1]?.depth ?? 0) + 1);
          expect(depth).toBeLessThan(5);
        });
      }),
    );
  });
});
