import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Scope } from './scope.ts';

/** What a call does: waits for so many turns of the event loop, then makes calls of its own, one after the other. */
interface Call {
  turns: number;
  inner: Call[];
}

const calls: fc.Memo<Call> = fc.memo((depth) =>
  fc.record({
    turns: fc.nat({ max: 3 }),
    inner: depth > 1 ? fc.array(calls(depth - 1), { maxLength: 2 }) : fc.constant([]),
  }),
);

describe('a value that travels with a call', () => {
  it('is seen by everything that the call awaits, and by nobody else, whoever comes and goes meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(calls(3), { minLength: 1, maxLength: 8 }), async (together) => {
        const scope = new Scope<symbol>();
        const seen: (readonly [symbol | undefined, symbol | undefined])[] = [];
        const go = async ({ turns, inner }: Call, outer: symbol | undefined): Promise<void> => {
          const own = Symbol('own');
          await scope.run(own, async () => {
            seen.push([scope.value, own]);
            for (let n = 0; n < turns; n += 1) await turn();
            for (const next of inner) await go(next, own);
            seen.push([scope.value, own]);
          });
          seen.push([scope.value, outer]);
        };
        await Promise.all(together.map((one) => go(one, undefined)));
        expect(seen.filter(([was, expected]) => was !== expected)).toEqual([]);
        expect(scope.value).toBeUndefined();
      }),
    );
  });

  it('is gone after a call that failed', async () => {
    const scope = new Scope<string>();
    await expect(scope.run('here', () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
    expect(scope.value).toBeUndefined();
    await expect(scope.run('again', () => Promise.resolve(scope.value))).resolves.toBe('again');
  });
});
