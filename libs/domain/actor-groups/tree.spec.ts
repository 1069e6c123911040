import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ActorGroup, faultsOfTree, type GroupLine, parentsFirst, topLevelOf } from './tree.ts';

const line = (key: string, parentKey: string | null = null): GroupLine => ({ key, parentKey });

/** Sound trees: every group hangs below one written before it, or stands at the top. */
const trees = fc
  .array(fc.nat({ max: 4 }), { maxLength: 30 })
  .map((picks) => picks.map((pick, n) => line(`g${n}`, pick === 0 || pick > n ? null : `g${pick - 1}`)));

describe('the tree of actor groups', () => {
  it('takes the groups of a city', () => {
    expect(faultsOfTree([line('stadt'), line('jugend', 'stadt'), line('jobcenter')])).toEqual([]);
  });

  it('refuses a key that stands twice, an unknown parent, a circle and a tree that is too deep', () => {
    expect(faultsOfTree([line('a'), line('a')])).toEqual([{ line: 1, fault: 'key-twice' }]);
    expect(faultsOfTree([line('a', 'b')])).toEqual([{ line: 0, fault: 'parent-unknown' }]);
    expect(faultsOfTree([line('a', 'b'), line('b', 'a')]).map(({ fault }) => fault)).toContain('parent-below-itself');
    expect(faultsOfTree([line('a', 'a')])).toEqual([{ line: 0, fault: 'parent-below-itself' }]);
    const chain = [1, 2, 3, 4, 5, 6].map((n) => line(`g${n}`, n === 1 ? null : `g${n - 1}`));
    expect(faultsOfTree(chain)).toEqual([{ line: 5, fault: 'too-deep' }]);
  });

  it('puts parents first and loses nobody', () => {
    fc.assert(
      fc.property(trees, (lines) => {
        const seen = new Set<string | null>([null]);
        const ordered = parentsFirst([...lines].reverse());
        for (const { key, parentKey } of ordered) {
          expect(seen.has(parentKey)).toBe(true);
          seen.add(key);
        }
        expect(ordered).toHaveLength(lines.length);
      }),
    );
  });

  it('leads every group up to the top level', () => {
    const group = (id: string, parentId: string | null): ActorGroup => ({
      id,
      key: id,
      parentId,
      name: { de: id, en: id },
      position: 0,
    });
    const groups = [group('stadt', null), group('jugend', 'stadt'), group('team', 'jugend')];
    expect(topLevelOf(groups, 'team')?.id).toBe('stadt');
    expect(topLevelOf(groups, 'stadt')?.id).toBe('stadt');
    expect(topLevelOf(groups, 'nobody')).toBeUndefined();
  });
});
