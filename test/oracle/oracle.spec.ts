import { describe, expect, it } from '@jest/globals';
import { campaign } from './campaign.ts';
import { acceptedShare, compiledShare, leastShares } from './share.ts';

describe('the judge of answers, beside the form library', () => {
  it('says the same of generated answers to generated questionnaires, but for what it refuses on purpose', async () => {
    const { counts, counterexamples } = await campaign({ seed: 2_026, count: 3_000, perQuestionnaire: 25 });
    expect(counterexamples.slice(0, 3).map((one) => JSON.stringify(one))).toEqual([]);
    expect(acceptedShare(counts)).toBeGreaterThan(leastShares.accepted);
    expect(compiledShare(counts)).toBeGreaterThan(leastShares.compiled);
  }, 600_000);
});
