import { describe, expect, it } from '@jest/globals';
import { draftsToDeleteOn } from './draft-retention.ts';

describe('drafts', () => {
  it('go after 90 days without a change, and 30 days after their round, over the ends of months and years', () => {
    expect(draftsToDeleteOn('2026-03-31')).toEqual({ untouchedSince: '2025-12-31', roundOverSince: '2026-03-01' });
    expect(draftsToDeleteOn('2028-03-01')).toEqual({ untouchedSince: '2027-12-02', roundOverSince: '2028-01-31' });
  });
});
