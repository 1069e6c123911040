import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('heavy work', () => {
  it('is done in the order in which it came, and each gets its own answer', async () => {
    const turns = new Turns(0);
    const done: number[] = [];
    const work = (n: number) => () => {
      done.push(n);
      return Promise.resolve(n * n);
    };
    expect(await Promise.all([1, 2, 3].map((n) => turns.run(work(n))))).toEqual([1, 4, 9]);
    expect(done).toEqual([1, 2, 3]);
  });

  it('lets others have their turn in between', async () => {
    const turns = new Turns(0);
    const order: string[] = [];
    const work = () => {
      order.push('work');
      return Promise.resolve();
    };
    const all = Promise.all([turns.run(work), turns.run(work), turns.run(work)]);
    for (let n = 0; n < 2; n += 1) {
      await nextTurn();
      order.push('other');
    }
    await all;
    expect(order).toEqual(['work', 'other', 'work', 'other', 'work']);
  });

  it('that fails takes nothing else with it', async () => {
    const turns = new Turns(5);
    const failing = turns.run(() => Promise.reject(new Error('no')));
    const other = turns.run(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await other).toBe('yes');
  });
});
