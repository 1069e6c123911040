import { describe, expect, it } from '@jest/globals';
import { answeredShown, someOutsideGroups } from './coverage-figures.ts';

describe('who has answered, group by group', () => {
  it('is shown as it came where enough were invited, a zero too', () => {
    expect(answeredShown({ invited: 5, answered: 0 }, 5)).toBe(0);
    expect(answeredShown({ invited: 9, answered: 7 }, 5)).toBe(7);
    expect(answeredShown({ invited: 9, answered: null }, 5)).toBeNull();
  });

  it('is not told of few who were invited, not even that none of them answered', () => {
    expect(answeredShown({ invited: 4, answered: 0 }, 5)).toBeNull();
    expect(answeredShown({ invited: 1, answered: 0 }, 3)).toBeNull();
  });

  it('stays where an open link brought many into a group that few or none were invited to by name', () => {
    expect(answeredShown({ invited: 2, answered: 6 }, 5)).toBe(6);
    expect(answeredShown({ invited: 0, answered: 0 }, 5)).toBe(0);
  });

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
