import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, type Json, mapTexts } from './json.ts';
import { coarseMinutes } from './minutes.ts';
import { dayInGermany, roundStateOn } from './round-state.ts';

describe('canonical JSON', () => {
  const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);

  it('means the same and is the same for equal values', () => {
    fc.assert(fc.property(anyJson, (value) => expect(JSON.parse(canonicalJson(value))).toEqual(value)));
    expect(canonicalJson({ b: 1, a: [{ d: 1, c: 2 }] })).toBe(canonicalJson({ a: [{ c: 2, d: 1 }], b: 1 }));
  });

  it('keeps everything but the texts when texts are changed', () => {
    const changed = mapTexts({ a: 'x', b: [{ c: 'y', d: 1 }], e: null }, (text) => text.toUpperCase());
    expect(changed).toEqual({ a: 'X', b: [{ c: 'Y', d: 1 }], e: null });
  });

  it('copies only what holds a text that becomes another one', () => {
    const given = { a: ['X', { b: 'Y' }], c: { d: ['z'] }, e: 1 };
    const before = structuredClone(given);
    const changed = mapTexts(given, (text) => text.toUpperCase());
    expect(changed).toEqual({ ...given, c: { d: ['Z'] } });
    expect(changed).toHaveProperty('a', given.a);
    expect(given).toEqual(before);
    expect(mapTexts(given, (text) => text)).toBe(given);
  });
});

describe('a round', () => {
  const open = { status: 'open', opensOn: '2026-03-01', closesOn: '2026-03-31' } as const;

  it.each([
    ['2026-02-28', 'scheduled'],
    ['2026-03-01', 'open'],
    ['2026-03-31', 'open'],
    ['2026-04-01', 'closed'],
  ])('that is open from 1 to 31 March is on %s %s', (day, state) => {
    expect(roundStateOn(open, day)).toBe(state);
  });

  it('without dates is open until somebody closes it', () => {
    expect(roundStateOn({ status: 'open', opensOn: null, closesOn: null }, '2099-01-01')).toBe('open');
    expect(roundStateOn({ ...open, status: 'closed' }, '2026-03-02')).toBe('closed');
    expect(roundStateOn({ ...open, status: 'draft' }, '2026-03-02')).toBe('draft');
  });

  it('counts its days at midnight in Germany', () => {
    expect(dayInGermany(new Date('2026-03-31T21:59:00Z'))).toBe('2026-03-31');
    expect(dayInGermany(new Date('2026-03-31T22:01:00Z'))).toBe('2026-04-01');
    expect(dayInGermany(new Date('2026-12-31T23:01:00Z'))).toBe('2027-01-01');
  });
});

describe('the time that answers took', () => {
  it.each([
    [null, null],
    [Number.NaN, null],
    [-3, null],
    [0, 5],
    [12, 10],
    [13, 15],
    [100_000, 120],
  ])('of %s minutes is kept as %s', (minutes, kept) => {
    expect(coarseMinutes(minutes)).toBe(kept);
  });
});
