import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { count, hidden } from '../suppression/index.ts';
import { choosePublicQuotes, type QuoteCandidate } from './public-quotes.ts';

const theme = {
  persons: count(20),
  byGroup: [
    { key: 'amt', persons: count(14) },
    { key: 'kita', persons: count(6) },
    { key: 'schule', persons: hidden },
    { key: 'verein', persons: hidden },
  ],
};

const quote = (segmentId: string, groupKey: string | null, more: Partial<QuoteCandidate> = {}): QuoteCandidate => ({
  segmentId,
  text: `Words of ${segmentId}`,
  permission: 'verbatim',
  groupKey,
  chosen: null,
  ...more,
});

const ids = (candidates: QuoteCandidate[], max?: number) =>
  choosePublicQuotes(candidates, theme, max).map(({ segmentId }) => segmentId);

describe('the quotes of a theme that leave the system', () => {
  it('are only those that may be quoted word for word', () => {
    expect(
      ids([
        quote('1', 'amt', { permission: 'sinngemaess' }),
        quote('2', 'amt', { permission: 'none' }),
        quote('3', 'amt', { permission: null }),
        quote('4', 'amt'),
      ]),
    ).toEqual(['4']);
  });

  it('are none where fewer than k persons spoke of the theme', () => {
    expect(choosePublicQuotes([quote('1', 'amt', { chosen: 1 })], { ...theme, persons: hidden })).toEqual([]);
  });

  it('name the group only where its cell is shown', () => {
    const chosen = choosePublicQuotes([quote('1', 'amt'), quote('2', 'schule'), quote('3', 'unknown')], theme);
    expect(chosen.map(({ groupKey }) => groupKey)).toEqual(['amt', null, null]);
  });

  it('are first those that the team chose, then those of groups not yet heard', () => {
    const candidates = [quote('1', 'amt'), quote('2', 'amt'), quote('3', 'kita'), quote('4', 'amt', { chosen: 1 })];
    expect(ids(candidates)).toEqual(['4', '3', '1']);
    expect(ids(candidates, 1)).toEqual(['4']);
  });

  it('stand in the order the team chose, whichever group they are from', () => {
    const candidates = [
      quote('1', 'amt', { chosen: 3 }),
      quote('2', 'kita'),
      quote('3', 'amt', { chosen: 1 }),
      quote('4', 'amt', { chosen: 2 }),
    ];
    expect(ids(candidates, 4)).toEqual(['3', '4', '1', '2']);
  });

  it('say nothing twice', () => {
    expect(ids([quote('1', 'amt', { text: 'Zeit!' }), quote('2', 'kita', { text: 'Zeit!' })])).toEqual(['1']);
  });

  it('are the same whatever order they come in, and do not depend on which hidden group a quote is from', () => {
    const candidate = fc.record({
      segmentId: fc.nat(20).map((n) => `segment ${n}`),
      groupKey: fc.constantFrom('amt', 'kita', 'schule', 'verein', null),
      chosen: fc.option(fc.integer({ min: 1, max: 3 })),
      permission: fc.constantFrom('verbatim', 'none'),
    });
    const candidates = fc
      .uniqueArray(candidate, { selector: ({ segmentId }) => segmentId })
      .map((list) => list.map((one) => quote(one.segmentId, one.groupKey, one)));
    fc.assert(
      fc.property(candidates, (list) => {
        const moved = list.map((one) => (one.groupKey === 'schule' ? { ...one, groupKey: 'verein' } : one));
        expect(choosePublicQuotes(moved.reverse(), theme)).toEqual(choosePublicQuotes(list, theme));
      }),
    );
  });
});
