import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { showCell } from '../suppression/index.ts';
import { publishFigures } from './publish-figures.ts';
import { type ThemeFigures } from './theme-figures.ts';

const groupKeys = ['amt', 'kita', 'schule'];

const figures = (more: Partial<ThemeFigures> = {}): ThemeFigures => ({
  statements: 40,
  persons: 25,
  responses: 25,
  interviews: 0,
  respondents: 25,
  interviewees: 0,
  byGroup: new Map([
    ['amt', 12],
    ['kita', 13],
  ]),
  ungrouped: 0,
  groups: 2,
  stances: { pro: 12, contra: 6, ambivalent: 0, neutral: 7 },
  stairs: [0, 0, 0, 9, 0, 2, 0],
  stairPersons: 8,
  ...more,
});

const publish = (more: Partial<ThemeFigures> = {}, k = 5) => {
  const theme = publishFigures(figures(more), { participants: 60, groupKeys, k });
  const show = (cells: (typeof theme.persons)[]) => cells.map((cell) => showCell(cell, k)).join(' ');
  const { pro, contra, ambivalent, neutral } = theme.stances;
  return {
    ...theme,
    counts: show([theme.statements, theme.persons, theme.responses, theme.interviews, theme.groups]),
    inGroups: show(theme.byGroup.map(({ persons }) => persons)),
    inStances: show([pro, contra, ambivalent, neutral]),
  };
};

describe('the published figures of a theme', () => {
  it('show everything where everything is large enough', () => {
    const theme = publish();
    expect(theme.counts).toBe('40 25 25 0 2');
    expect(theme.inGroups).toBe('12 13 0');
    expect(theme.inStances).toBe('12 6 0 7');
    expect(theme.consensus).toBeCloseTo(1 / 3);
    expect(theme.pctPersons).toBeCloseTo(41.67, 2);
    expect(theme.stairMode).toBe(4);
  });

  it('show nothing that was counted where the persons are few', () => {
    const theme = publish({
      statements: 9,
      persons: 3,
      responses: 3,
      respondents: 3,
      byGroup: new Map([['amt', 3]]),
      groups: 1,
      stances: { pro: 3, contra: 0, ambivalent: 0, neutral: 0 },
      stairPersons: 3,
    });
    expect(theme.counts).toBe('<5 <5 <5 <5 <5');
    expect(theme.inGroups).toBe('<5 <5 <5');
    expect(theme.inStances).toBe('<5 <5 <5 <5');
    expect([theme.consensus, theme.pctPersons, theme.stairMode]).toEqual([null, null, null]);
  });

  it('are zero for a theme that nobody spoke of', () => {
    const theme = publish({
      statements: 0,
      persons: 0,
      responses: 0,
      respondents: 0,
      byGroup: new Map(),
      groups: 0,
      stances: { pro: 0, contra: 0, ambivalent: 0, neutral: 0 },
      stairs: [0, 0, 0, 0, 0, 0, 0],
      stairPersons: 0,
    });
    expect(theme.counts).toBe('0 0 0 0 0');
    expect(theme.inGroups).toBe('0 0 0');
    expect(theme.pctPersons).toBe(0);
    expect(theme.consensus).toBeNull();
  });

  it('hide a second group where the first could be had by subtraction', () => {
    const byGroup = new Map([
      ['amt', 2],
      ['kita', 9],
      ['schule', 14],
    ]);
    expect(publish({ byGroup, groups: 3 }).inGroups).toBe('<5 <5 14');
  });

  it('give no consensus that would tell a hidden side, though many took one', () => {
    const theme = publish({ stances: { pro: 10, contra: 2, ambivalent: 0, neutral: 0 } });
    expect(theme.inStances).toBe('10 <5 0 0');
    expect(theme.consensus).toBeNull();
  });

  it('give no step of the impact stairs that few persons stand behind', () => {
    expect(publish({ stairPersons: 4 }).stairMode).toBeNull();
  });

  it('count persons of groups outside of the top level in no group, and do not tell how many groups those are', () => {
    const byGroup = new Map([
      ['amt', 12],
      ['dissolved', 13],
    ]);
    const theme = publish({ byGroup, groups: 2 });
    expect(theme.inGroups).toBe('12 0 0');
    expect(theme.counts).toBe('40 25 25 0 1');
  });

  it('are refused where they contradict each other or k is too small', () => {
    expect(() => publish({ persons: 10 })).toThrow(RangeError);
    expect(() => publish({}, 2)).toThrow(RangeError);
  });

  it('never show a count of persons from 1 to k − 1, whatever was counted', () => {
    const anyFigures = fc
      .record({
        inGroups: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(30)),
        ungrouped: fc.nat(9),
        shares: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)),
        k: fc.integer({ min: 3, max: 7 }),
      })
      .map(({ inGroups, ungrouped, shares, k }) => {
        const persons = inGroups.reduce((a, b) => a + b, ungrouped);
        let left = persons;
        const [pro = 0, contra = 0, ambivalent = 0, neutral = 0] = shares.map((share) => {
          const taken = Math.min(share, left);
          left -= taken;
          return taken;
        });
        const byGroup = new Map(groupKeys.map((key, at) => [key, inGroups[at] ?? 0]));
        const counted = { persons, responses: persons, respondents: persons, byGroup, ungrouped };
        return { k, more: { ...counted, stances: { pro, contra, ambivalent, neutral } } };
      });
    fc.assert(
      fc.property(anyFigures, ({ k, more }) => {
        const theme = publish(more, k);
        const cells = [theme.persons, ...theme.byGroup.map(({ persons }) => persons), ...Object.values(theme.stances)];
        for (const cell of cells) if (cell.kind === 'count') expect(cell.n === 0 || cell.n >= k).toBe(true);
        if (theme.persons.kind === 'hidden') expect(cells.every(({ kind }) => kind === 'hidden')).toBe(true);
        if (theme.consensus !== null)
          expect([theme.stances.pro.kind, theme.stances.contra.kind]).toEqual(['count', 'count']);
      }),
    );
  });
});
