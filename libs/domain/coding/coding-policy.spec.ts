import { describe, expect, it } from '@jest/globals';
import { mayChangeCoding, mayRemoveCoding } from './coding-policy.ts';

describe('whose coding it is', () => {
  it('lets nobody but the coder change it, not even the lead', () => {
    expect(mayChangeCoding('alev', 'alev')).toBe(true);
    expect(mayChangeCoding('lea', 'alev')).toBe(false);
  });

  it('lets the coder and the lead take it back', () => {
    expect(mayRemoveCoding('alev', 'coder', 'alev')).toBe(true);
    expect(mayRemoveCoding('bo', 'coder', 'alev')).toBe(false);
    expect(mayRemoveCoding('lea', 'lead', 'alev')).toBe(true);
  });
});
