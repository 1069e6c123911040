import { describe, expect, it } from '@jest/globals';
import { retryDelay } from './retry.ts';

const [soonest, latest] = [() => 0, () => 0.999_999];

describe('trying again', () => {
  it('waits longer each time, up to a minute, and not everybody equally long', () => {
    expect([0, 1, 2, 3, 10, 1_000].map((attempt) => retryDelay(attempt, undefined, soonest))).toEqual([
      500, 1_000, 2_000, 4_000, 30_000, 30_000,
    ]);
    expect(retryDelay(0, undefined, latest)).toBeGreaterThan(retryDelay(0, undefined, soonest));
    expect(retryDelay(1_000, undefined, latest)).toBeLessThanOrEqual(60_000);
  });

  it('never comes sooner than a busy server has asked for, and spreads those whom it has told the same', () => {
    expect(retryDelay(0, 20, soonest)).toBe(20_000);
    expect(retryDelay(0, 20, latest)).toBeGreaterThan(29_000);
    expect(retryDelay(6, 2, soonest)).toBe(30_000);
  });

  it('comes back within a quarter of an hour, whatever stands in between has asked for', () => {
    expect(retryDelay(0, 99_999, latest)).toBeLessThanOrEqual(900_000);
  });
});
