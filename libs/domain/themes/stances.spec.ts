import { describe, expect, it } from '@jest/globals';
import { consensus } from './stances.ts';

describe('consensus', () => {
  it('is 1 where all are on one side, 0 where sides are even', () => {
    expect(consensus(7, 0, 5)).toBe(1);
    expect(consensus(4, 4, 5)).toBe(0);
    expect(consensus(8, 2, 5)).toBe(0.6);
  });

  it('is not given where fewer than k persons took a side', () => {
    expect(consensus(4, 0, 5)).toBeNull();
    expect(consensus(3, 2, 5)).toBe(0.2);
    expect(consensus(0, 0, 5)).toBeNull();
  });
});
