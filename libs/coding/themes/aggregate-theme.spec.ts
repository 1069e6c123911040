import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stairSteps, stances } from '#domain';
import { aggregateTheme, type CodingRow, personStance } from '../../../test/support/aggregate-theme.ts';

const groups = ['amt', 'kita', 'schule', null];

/** Persons 0 to 5 each have a group, three sources and six segments, as they would in a project. */
const coding = fc
  .record({
    person: fc.nat(5),
    segment: fc.nat(5),
    code: fc.constantFrom('a', 'b', 'c'),
    coder: fc.constantFrom('Alice', 'Bob'),
    stance: fc.option(fc.constantFrom(...stances)),
    stair: fc.option(fc.constantFrom(...stairSteps)),
  })
  .map(({ person, segment, code, coder, stance, stair }): CodingRow => ({
    segmentId: `segment ${person}/${segment}`,
    sourceId: `source ${person}/${segment % 3}`,
    participantId: `person ${person}`,
    groupKey: groups[person % 4] ?? null,
    responseId: `response ${person}/${segment % 2}`,
    interview: segment % 2 === 1,
    codeId: code,
    coderId: coder,
    stance,
    stair,
  }));
const codings = fc.array(coding, { maxLength: 40 });

const plain = (rows: readonly CodingRow[], ...codes: string[]) => {
  const { byGroup, ...figures } = aggregateTheme(rows, new Set(codes));
  return { ...figures, byGroup: Object.fromEntries([...byGroup].sort()) };
};

const said = (row: Partial<CodingRow>): CodingRow => ({
  segmentId: 'one',
  sourceId: 'answer',
  participantId: 'Ayşe',
  groupKey: 'kita',
  responseId: 'response',
  interview: false,
  codeId: 'a',
  coderId: 'Alice',
  stance: null,
  stair: null,
  ...row,
});

describe('the stance of a person', () => {
  it('is ambivalent where she spoke both for and against', () => {
    expect(personStance(['pro', 'contra'])).toBe('ambivalent');
    expect(personStance(['pro', 'ambivalent'])).toBe('ambivalent');
  });

  it('is the side she took, whatever she also said neutrally', () => {
    expect(personStance(['neutral', 'pro', 'pro'])).toBe('pro');
    expect(personStance(['contra', 'neutral'])).toBe('contra');
    expect(personStance(['neutral'])).toBe('neutral');
  });

  it('is unknown where none of her statements has one', () => {
    expect(personStance([])).toBeNull();
  });

  it('does not depend on the order or number of her statements', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stances)), (said) => {
        expect(personStance([...said, ...said].reverse())).toBe(personStance(said));
      }),
    );
  });
});

describe('the figures of a theme', () => {
  it('count a person once, however often she said it', () => {
    const rows = [
      said({ segmentId: 'one', stance: 'pro', stair: 4 }),
      said({ segmentId: 'two', stance: 'contra', codeId: 'b' }),
      said({ segmentId: 'three', responseId: 'interview', interview: true }),
      said({ segmentId: 'four', participantId: 'Bernd', groupKey: null, responseId: 'other', stance: 'pro' }),
    ];
    expect(plain(rows, 'a', 'b')).toEqual({
      statements: 4,
      persons: 2,
      responses: 2,
      interviews: 1,
      respondents: 2,
      interviewees: 1,
      byGroup: { kita: 1 },
      ungrouped: 1,
      groups: 1,
      stances: { pro: 1, contra: 0, ambivalent: 1, neutral: 0 },
      stairs: [0, 0, 0, 1, 0, 0, 0],
      stairPersons: 1,
    });
  });

  it('are all zero where nothing is coded', () => {
    expect(plain([], 'a')).toMatchObject({ statements: 0, persons: 0, groups: 0, byGroup: {} });
  });

  it('never rise in persons beyond those of two codes when these are merged', () => {
    fc.assert(
      fc.property(codings, (rows) => {
        const [a, b] = [plain(rows, 'a'), plain(rows, 'b')];
        const merged = plain(
          rows.map((row) => (row.codeId === 'b' ? { ...row, codeId: 'a' } : row)),
          'a',
        );
        expect(merged).toEqual(plain(rows, 'a', 'b'));
        expect(merged.persons).toBeLessThanOrEqual(a.persons + b.persons);
        expect(merged.persons).toBeGreaterThanOrEqual(Math.max(a.persons, b.persons));
        for (const [key, n] of Object.entries(merged.byGroup))
          expect(n).toBeLessThanOrEqual((a.byGroup[key] ?? 0) + (b.byGroup[key] ?? 0));
      }),
    );
  });

  it('do not change where two codes of the theme are merged', () => {
    fc.assert(
      fc.property(codings, (rows) => {
        const merged = rows.map((row) => ({ ...row, codeId: 'a' }));
        expect(plain(merged, 'a')).toEqual(plain(rows, 'a', 'b', 'c'));
      }),
    );
  });

  it('do not depend on the order of codings, nor on a second coder who sees the same', () => {
    fc.assert(
      fc.property(codings, (rows) => {
        const again = rows.map((row) => ({ ...row, coderId: 'Chelsea' }));
        expect(plain([...again, ...rows].reverse(), 'a', 'b')).toEqual(plain(rows, 'a', 'b'));
      }),
    );
  });

  it('add up: every person is in one group or none, and in one stance or none', () => {
    fc.assert(
      fc.property(codings, (rows) => {
        const figures = plain(rows, 'a', 'b');
        const sum = (counts: Record<string, number>) => Object.values(counts).reduce((x, y) => x + y, 0);
        expect(sum(figures.byGroup) + figures.ungrouped).toBe(figures.persons);
        expect(sum(figures.stances)).toBeLessThanOrEqual(figures.persons);
        expect(figures.respondents + figures.interviewees).toBeGreaterThanOrEqual(figures.persons);
        expect(figures.stairPersons).toBeLessThanOrEqual(figures.persons);
      }),
    );
  });
});
