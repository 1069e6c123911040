import { describe, expect, it } from '@jest/globals';
import { type Cell, count, hidden } from './cells.ts';
import { type SuppressedTable, suppress } from './suppress.ts';

/**
 * The attacker has written down every table there can be, run the rule on each, and looks up which tables give
 * the output in her hand. She also knows whether there are persons outside of all parts. She wins where a
 * group of hidden parts (one, several, the rest, or all) has the same number from 1 to k − 1 in all of them.
 */
type Table = { total: number; parts: number[]; rest: number };
type Rule = (table: Table, k: number) => SuppressedTable;

function* tables(partCount: number, mostPersons: number): Generator<Table> {
  const share = function* (left: number, cells: number): Generator<number[]> {
    if (cells === 0) yield [];
    else for (let n = 0; n <= left; n += 1) for (const others of share(left - n, cells - 1)) yield [n, ...others];
  };
  for (const [rest = 0, ...parts] of share(mostPersons, partCount + 1))
    yield { total: parts.reduce((a, b) => a + b, rest), parts, rest };
}

function whatTheAttackerLearns(rule: Rule, k: number, partCount: number, mostPersons: number): string[] {
  const groups = 1 << (partCount + 1);
  const secret = -1;
  const known = new Map<string, { output: SuppressedTable; sums: number[] }>();
  for (const table of tables(partCount, mostPersons)) {
    const output = rule(table, k);
    const seen = [output.total, ...output.parts].map((cell) => (cell.kind === 'count' ? cell.n : '?')).join(' ');
    const key = `${seen} ${table.rest > 0 ? 'and a rest' : 'no rest'}`;
    const numbers = [...table.parts, table.rest];
    const entry = known.get(key) ?? { output, sums: [] };
    for (let group = 1; group < groups; group += 1) {
      const sum = numbers.reduce((all, n, at) => ((group >> at) & 1 ? all + n : all), 0);
      const before = entry.sums[group];
      entry.sums[group] = before === undefined || before === sum ? sum : secret;
    }
    known.set(key, entry);
  }
  return [...known].flatMap(([key, { sums }]) =>
    sums.flatMap((sum, group) => (sum > 0 && sum < k ? [`${key}: group ${group.toString(2)} is ${sum}`] : [])),
  );
}

const cases = [
  { k: 3, partCount: 5, mostPersons: 14 },
  { k: 4, partCount: 5, mostPersons: 14 },
  { k: 3, partCount: 4, mostPersons: 17 },
  { k: 4, partCount: 4, mostPersons: 17 },
  { k: 5, partCount: 4, mostPersons: 17 },
  { k: 5, partCount: 5, mostPersons: 16 },
  { k: 5, partCount: 3, mostPersons: 30 },
  { k: 6, partCount: 3, mostPersons: 30 },
  { k: 5, partCount: 2, mostPersons: 30 },
  { k: 5, partCount: 1, mostPersons: 30 },
];

describe('an attacker who knows the rule and tries all tables', () => {
  for (const { k, partCount, mostPersons } of cases) {
    it(`learns nothing about fewer than ${k} persons from ${partCount} parts of up to ${mostPersons} persons`, () => {
      expect(whatTheAttackerLearns(suppress, k, partCount, mostPersons)).toEqual([]);
    });
  }

  const hideOnlySmallOnes: Rule = ({ total, parts }, k) => {
    const cell = (n: number): Cell => (n > 0 && n < k ? hidden : count(n));
    return { total: cell(total), parts: parts.map(cell) };
  };

  it('wins against hiding only the small parts', () => {
    expect(whatTheAttackerLearns(hideOnlySmallOnes, 5, 2, 12)).not.toEqual([]);
  });

  it('wins where zeros are shown below a hidden total: four parts of less than five persons are one each', () => {
    const zerosShown: Rule = (table, k) => {
      const output = suppress(table, k);
      return { ...output, parts: output.parts.map((cell, at) => (table.parts[at] === 0 ? count(0) : cell)) };
    };
    expect(whatTheAttackerLearns(zerosShown, 5, 5, 10)).not.toEqual([]);
  });

  it('wins where the first of two equal parts is always the one hidden', () => {
    const byPosition: Rule = (table, k) => {
      const output = suppress(table, k);
      const leaks = table.parts.join(' ') === '5 5 4' && table.rest === 0;
      return leaks ? { ...output, parts: [hidden, count(5), hidden] } : output;
    };
    const learnt = whatTheAttackerLearns(byPosition, 5, 3, 14);
    expect(learnt).toContain('14 ? 5 ? no rest: group 100 is 4');
  });
});
