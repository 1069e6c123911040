import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { showCell } from './cells.ts';
import { suppressCoverage } from './coverage.ts';
import { suppress } from './suppress.ts';

const shown = (parts: number[], invited: number[], rest = 0) => {
  const total = parts.reduce((sum, n) => sum + n, rest);
  return suppressCoverage({ parts, rest, total }, invited, 5).parts.map((cell) => showCell(cell, 5));
};

describe('who has answered of those who were invited', () => {
  it('is told for groups that are large enough', () => {
    expect(shown([6, 0, 9], [8, 7, 12])).toEqual(['6', '0', '9']);
  });

  it('says of a small group not even that nobody has answered, and no difference says it', () => {
    expect(shown([6, 0, 9], [8, 3, 12])).toEqual(['<5', '<5', '9']);
    expect(shown([6, 0, 9], [8, 3, 12], 7)).toEqual(['6', '<5', '9']);
    expect(shown([10, 0, 0], [20, 3, 3])).toEqual(['<5', '<5', '<5']);
  });

  it('looks the same whether one or none of a small group has answered', () => {
    expect(shown([6, 0, 9], [8, 3, 12])).toEqual(shown([6, 1, 9], [8, 3, 12]));
  });

  it('is told where an open link brought many into a group that few were invited to by name', () => {
    expect(shown([6, 8], [2, 12])).toEqual(['6', '8']);
  });

  it('is told openly where nobody has answered at all', () => {
    expect(shown([0, 0], [3, 8])).toEqual(['0', '0']);
  });

  it('hides all that suppress hides, and every small group unless the total is nobody', () => {
    const group = fc.record({ n: fc.nat(12), more: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), fc.nat(8), fc.integer({ min: 3, max: 7 }), (groups, rest, k) => {
        const parts = groups.map(({ n }) => n);
        const invited = groups.map(({ n, more }) => n + more);
        const table = { parts, rest, total: parts.reduce((sum, n) => sum + n, rest) };
        const [before, after] = [suppress(table, k), suppressCoverage(table, invited, k)];
        expect(after.total).toEqual(before.total);
        for (const [place, cell] of after.parts.entries()) {
          if (before.parts[place]?.kind === 'hidden') expect(cell.kind).toBe('hidden');
          const few = (invited[place] ?? 0) > 0 && (invited[place] ?? 0) < k && (parts[place] ?? 0) < k;
          if (few && table.total > 0) expect(cell.kind).toBe('hidden');
        }
        // What is hidden can be had together by subtraction, where nobody stands outside of all parts.
        const together = parts.filter((_, place) => after.parts[place]?.kind === 'hidden');
        const sum = together.reduce((all, n) => all + n, 0);
        if (after.total.kind === 'count' && rest === 0 && together.length > 0) expect(sum).toBeGreaterThanOrEqual(k);
      }),
    );
  });
});
