import { describe, expect, it } from '@jest/globals';
import { pctPersons, stairMode } from './theme-figures.ts';

describe('figures of a theme', () => {
  it('name the most frequent step of the impact stairs, the lower of equals', () => {
    expect(stairMode([0, 1, 0, 4, 0, 4, 2])).toBe(4);
    expect(stairMode([0, 0, 0, 0, 0, 0, 1])).toBe(7);
    expect(stairMode([0, 0, 0, 0, 0, 0, 0])).toBeNull();
  });

  it('give persons in percent of those who took part', () => {
    expect(pctPersons(12, 48)).toBe(25);
    expect(pctPersons(0, 0)).toBeNull();
  });
});
