import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameableGroups, topLevelTable } from './persons.ts';
import { type ActorGroup } from './tree.ts';

const group = (id: string, parentId: string | null, position: number): ActorGroup => ({
  id,
  key: id,
  parentId,
  name: { de: id, en: id },
  position,
});
const tree = [
  group('jugend', null, 0),
  group('asd', 'jugend', 1),
  group('team', 'asd', 2),
  group('kitas', null, 3),
  group('polizei', null, 4),
];
const ids = ['jugend', 'asd', 'team', 'kitas', 'polizei', null, 'gone'];

/** Persons in groups of every level, in none, and in one that the tree no longer has. */
const persons = fc
  .array(fc.nat({ max: 12 }), { minLength: ids.length, maxLength: ids.length })
  .map((counts) => new Map(ids.map((id, place) => [id, counts[place] ?? 0])));

describe('persons by actor group', () => {
  it('are added up to the top level, and nobody is lost or counted twice', () => {
    fc.assert(
      fc.property(persons, (counted) => {
        const { groups, parts, rest, total } = topLevelTable(tree, counted);
        const count = (id: string | null) => counted.get(id) ?? 0;
        expect(groups.map(({ id }) => id)).toEqual(['jugend', 'kitas', 'polizei']);
        expect(parts).toEqual([count('jugend') + count('asd') + count('team'), count('kitas'), count('polizei')]);
        expect(rest).toBe(count(null) + count('gone'));
        expect(total).toBe([...counted.values()].reduce((sum, n) => sum + n, 0));
      }),
    );
  });

  it('let no group be named that has fewer than k persons', () => {
    fc.assert(
      fc.property(persons, fc.integer({ min: 3, max: 8 }), (counted, k) => {
        const { groups, parts } = topLevelTable(tree, counted);
        const nameOf = nameableGroups(tree, counted, k);
        for (const [place, { id }] of groups.entries()) {
          const named = nameOf(id);
          if (named !== null) expect([named.id, parts[place] === 0 || (parts[place] ?? 0) >= k]).toEqual([id, true]);
        }
      }),
    );
  });

  it('are named by the group of the top level, whatever team they are in', () => {
    const nameOf = nameableGroups(tree, new Map([['team', 6]]), 5);
    expect([nameOf('team'), nameOf('asd'), nameOf('jugend')].map((named) => named?.id)).toEqual(
      Array(3).fill('jugend'),
    );
    expect([nameOf(null), nameOf('gone')]).toEqual([null, null]);
  });

  it('are not named where a second group would give the small one away', () => {
    const counted = new Map([
      ['jugend', 9],
      ['kitas', 7],
      ['polizei', 2],
    ]);
    const nameOf = nameableGroups(tree, counted, 5);
    expect(['jugend', 'kitas', 'polizei'].map((id) => nameOf(id)?.id)).toEqual(['jugend', undefined, undefined]);
  });
});
