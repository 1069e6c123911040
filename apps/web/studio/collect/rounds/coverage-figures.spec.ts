import { describe, expect, it } from '@jest/globals';
import { someOutsideGroups } from './coverage-figures.ts';

describe('who has answered, group by group', () => {
  it('says where the total holds answers of no group', () => {
    const groups = [
      { invited: 9, answered: 7 },
      { invited: 9, answered: 8 },
    ];
    const links = { personalLinks: 18, openLinks: 0 };
    expect(someOutsideGroups(20, groups, links)).toBe(true);
    expect(someOutsideGroups(15, groups, links)).toBe(false);
    expect(someOutsideGroups(null, groups, links)).toBe(false);
  });

  it('says so beside a hidden figure only where there are links through which such answers may come', () => {
    const groups = [
      { invited: 9, answered: 7 },
      { invited: 9, answered: null },
    ];
    expect(someOutsideGroups(12, groups, { personalLinks: 18, openLinks: 0 })).toBe(false);
    expect(someOutsideGroups(12, groups, { personalLinks: 20, openLinks: 0 })).toBe(true);
    expect(someOutsideGroups(12, groups, { personalLinks: 18, openLinks: 1 })).toBe(true);
  });
});
