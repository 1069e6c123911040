import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { showCell, smallestCell } from './cells.ts';
import { suppress, suppressPartitions } from './suppress.ts';

/** "16: 3 10 | 3" reads: 16 persons, parts of 3 and 10, a rest of 3. */
const published = (parts: number[], rest = 0, k = 5) => {
  const total = parts.reduce((a, b) => a + b, rest);
  const table = suppress({ total, parts, rest }, k);
  return `${showCell(table.total, k)}: ${table.parts.map((cell) => showCell(cell, k)).join(' ')}`;
};

describe('the smallest cell', () => {
  it('is 5 unless the project chose another, and never below 3', () => {
    expect(smallestCell()).toBe(5);
    expect(smallestCell(3)).toBe(3);
    for (const k of [2, 0, -5, 4.5, Number.NaN, Infinity]) expect(() => smallestCell(k)).toThrow(RangeError);
    expect(() => suppress({ total: 2, parts: [2], rest: 0 }, 2)).toThrow(RangeError);
  });
});

describe('a table that leaves the system', () => {
  it('shows what is large enough, and a true zero', () => {
    expect(published([12, 0, 7])).toBe('19: 12 0 7');
    expect(published([0, 0])).toBe('0: 0 0');
    expect(published([])).toBe('0: ');
  });

  it('hides a second part where the first could be had by subtraction', () => {
    expect(published([3, 12, 7, 0])).toBe('22: <5 12 <5 0');
  });

  it('hides a part where persons outside of all parts could be had by subtraction', () => {
    expect(published([12, 7], 2)).toBe('21: 12 <5');
    expect(published([12, 7], 6)).toBe('25: 12 7');
  });

  it('hides nothing more where enough persons are outside of all parts', () => {
    expect(published([3, 12], 20)).toBe('35: <5 12');
  });

  it('hides a third part where two hidden ones are fewer than k persons together', () => {
    expect(published([1, 2, 9, 30])).toBe('42: <5 <5 <5 30');
    expect(published([3, 4, 9, 30])).toBe('46: <5 <5 9 30');
  });

  it('hides everything where the total is small, and does not even tell who was silent', () => {
    expect(published([4, 0])).toBe('<5: <5 <5');
    expect(published([1, 1, 1, 1, 0])).toBe('<5: <5 <5 <5 <5 <5');
  });

  it('hides the total of persons who each stand alone, because there is nothing else they could be', () => {
    expect(published([1, 1, 1, 1, 1])).toBe('<5: <5 <5 <5 <5 <5');
    expect(published([1, 1, 1, 1, 1, 20])).toBe('25: <5 <5 <5 <5 <5 <5');
  });

  it('hides one more where the hidden ones could only be k − 1 each', () => {
    expect(published([4, 4, 5])).toBe('13: <5 <5 <5');
    expect(published([4, 4, 12])).toBe('20: <5 <5 12');
  });

  it('hides equal parts together where their order would tell which one is small', () => {
    expect(published([5, 5, 4])).toBe('14: <5 <5 <5');
  });

  it('takes the first of equal parts where that tells nothing', () => {
    expect(published([6, 6, 1])).toBe('13: <5 6 <5');
    expect(published([8, 8, 20], 2)).toBe('38: <5 8 20');
  });

  it('hides one way of sharing out the persons where the other one must hide the total', () => {
    const byGroup = { parts: [1, 1, 1, 1, 1], rest: 0 };
    const byStance = { parts: [5, 0], rest: 0 };
    const { total, partitions } = suppressPartitions({ total: 5, partitions: [byGroup, byStance] }, 5);
    expect([total, ...partitions.flat()].every(({ kind }) => kind === 'hidden')).toBe(true);
  });

  it('is refused where its parts do not add up', () => {
    expect(() => suppress({ total: 9, parts: [3, 5], rest: 0 }, 5)).toThrow(RangeError);
    expect(() => suppress({ total: 1, parts: [3], rest: -2 }, 5)).toThrow(RangeError);
    expect(() => suppress({ total: 1.5, parts: [1.5], rest: 0 }, 5)).toThrow(RangeError);
  });
});

const anyTable = fc.record({
  parts: fc.array(fc.oneof(fc.nat(8), fc.nat(400)), { maxLength: 12 }),
  rest: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
  k: fc.integer({ min: 3, max: 12 }),
});

describe('any table that leaves the system', () => {
  it('shows no part from 1 to k − 1, and leaves no difference from 1 to k − 1', () => {
    fc.assert(
      fc.property(anyTable, ({ parts, rest, k }) => {
        const total = parts.reduce((a, b) => a + b, rest);
        const table = suppress({ total, parts, rest }, k);
        const shown = table.parts.flatMap((cell) => (cell.kind === 'count' ? [cell.n] : []));
        for (const n of shown) expect(n === 0 || n >= k).toBe(true);
        if (table.total.kind === 'count') {
          const difference = total - shown.reduce((a, b) => a + b, 0);
          expect(difference === 0 || difference >= k).toBe(true);
          for (const [at, n] of parts.entries()) if (n === 0) expect(table.parts[at]).toEqual({ kind: 'count', n: 0 });
        } else {
          expect(shown).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('hides the total only below k or where each person stands alone', () => {
    fc.assert(
      fc.property(anyTable, ({ parts, rest, k }) => {
        const total = parts.reduce((a, b) => a + b, rest);
        const alone = [...parts, rest].every((n) => n <= 1);
        const { total: cell } = suppress({ total, parts, rest }, k);
        expect(cell.kind === 'hidden').toBe(total > 0 && (total < k || alone));
      }),
    );
  });

  it('hides no large part while a smaller one is shown', () => {
    fc.assert(
      fc.property(anyTable, ({ parts, rest, k }) => {
        const total = parts.reduce((a, b) => a + b, rest);
        const table = suppress({ total, parts, rest }, k);
        const hiddenOnes = parts.filter((_, at) => table.parts[at]?.kind === 'hidden');
        const shownOnes = parts.filter((n, at) => n > 0 && table.parts[at]?.kind === 'count');
        expect(Math.max(0, ...hiddenOnes)).toBeLessThanOrEqual(Math.min(Infinity, ...shownOnes));
      }),
    );
  });
});
