import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consensus, personStance, stances } from './stances.ts';

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
