import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { RateLimit } from './rate-limit.ts';

const secret = randomBytes(32);
const refused = (seconds: number): unknown =>
  expect.objectContaining({ slug: 'too-many-requests', parameters: { seconds } });
const outcome = (work: () => void): unknown => {
  try {
    work();
    return 'counted';
  } catch (reason) {
    return reason;
  }
};

describe.each([
  ['with a secret', secret],
  ['without one', undefined],
])('attempts that are counted %s', (_, own) => {
  it('are refused beyond the limit, each key by itself, until their window ends', () => {
    const limit = new RateLimit(2, 60_000, own);
    const count = (key: string, at: number) => outcome(() => limit.count(key, 1, at));
    expect([count('a', 0), count('a', 10_000), count('b', 10_000)]).toEqual(['counted', 'counted', 'counted']);
    expect(count('a', 20_000)).toEqual(refused(40));
    expect(count('b', 20_000)).toBe('counted');
    expect(count('a', 60_000)).toBe('counted');
  });

  it('start anew once they are forgotten', () => {
    const limit = new RateLimit(1, 60_000, own);
    limit.count('a', 1, 0);
    limit.forget('a');
    expect(outcome(() => limit.count('a', 1, 1))).toBe('counted');
  });

  it('stay counted while ten thousand others come, and take no more than so much memory', () => {
    const limit = new RateLimit(1, 60_000, own);
    limit.count('a', 1, 0);
    const others = (from: number, to: number) => {
      for (let n = from; n < to; n += 1) limit.count(`other ${n}`, 1, 0);
    };
    others(0, 10_000);
    expect(outcome(() => limit.count('a', 1, 1))).not.toBe('counted');
    others(10_000, 20_001);
    expect(outcome(() => limit.count('a', 1, 1))).toBe('counted');
  });
});
