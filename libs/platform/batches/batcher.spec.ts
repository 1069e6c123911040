import { describe, expect, it } from '@jest/globals';
import { Batcher, type BatchWork } from './batcher.ts';

const usual = { atOnce: 2, most: 3, waiting: 100 };
const firstLetter = (word: string) => word.slice(0, 1);
const loudly = (words: readonly string[]): Promise<PromiseFulfilledResult<string>[]> =>
  Promise.resolve(words.map((word) => ({ status: 'fulfilled', value: word.toUpperCase() })));

/** Remembers what came together, and lets each batch go on only when it is told to. */
function watched() {
  const batches: string[][] = [];
  const gates: (() => void)[] = [];
  const work: BatchWork<string, string> = async (words) => {
    batches.push([...words]);
    await new Promise<void>((open) => gates.push(open));
    return loudly(words);
  };
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const open = async () => {
    gates.shift()?.();
    await turn();
    await turn();
  };
  return { batches, work, open, turn };
}

describe('what arrives together', () => {
  it('is done together, and each gets its own answer', async () => {
    const { batches, work, open, turn } = watched();
    const batcher = new Batcher(firstLetter, work, usual);
    const answers = Promise.all([batcher.add('a1'), batcher.add('a2')]);
    await turn();
    expect(batches).toEqual([['a1', 'a2']]);
    await open();
    expect(await answers).toEqual(['A1', 'A2']);
  });

  it('waits while a batch of the same key is on its way, and then goes together', async () => {
    const { batches, work, open, turn } = watched();
    const batcher = new Batcher(firstLetter, work, usual);
    const answers = [batcher.add('a1')];
    await turn();
    answers.push(batcher.add('a2'), batcher.add('a3'), batcher.add('b1'));
    await turn();
    expect(batches).toEqual([['a1'], ['b1']]);
    await open();
    expect(batches).toEqual([['a1'], ['b1'], ['a2', 'a3']]);
    await open();
    await open();
    expect(await Promise.all(answers)).toEqual(['A1', 'A2', 'A3', 'B1']);
  });

  it('need not wait for the end of a batch that lets the next one begin', async () => {
    const batches: string[][] = [];
    const ends: (() => void)[] = [];
    const work: BatchWork<string, string> = async (words, next) => {
      batches.push([...words]);
      next();
      await new Promise<void>((end) => ends.push(end));
      return loudly(words);
    };
    const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
    const batcher = new Batcher(firstLetter, work, usual);
    const answers = [batcher.add('a1')];
    await turn();
    answers.push(batcher.add('a2'));
    await turn();
    answers.push(batcher.add('a3'));
    await turn();
    // Never more of them than may run at once.
    expect(batches).toEqual([['a1'], ['a2']]);
    ends.shift()?.();
    expect(await answers[0]).toBe('A1');
    expect(batches).toEqual([['a1'], ['a2'], ['a3']]);
    for (const end of ends) end();
    expect(await Promise.all(answers)).toEqual(['A1', 'A2', 'A3']);
  });

  it('is done in portions, and who has much waiting does not keep others from their turn', async () => {
    const { batches, work, open, turn } = watched();
    const batcher = new Batcher(firstLetter, work, { ...usual, atOnce: 1 });
    const answers = Promise.all(['a1', 'a2', 'a3', 'a4', 'b1'].map((word) => batcher.add(word)));
    await turn();
    for (let n = 0; n < 3; n += 1) await open();
    expect(batches).toEqual([['a1', 'a2', 'a3'], ['b1'], ['a4']]);
    expect(await answers).toHaveLength(5);
  });

  it('is asked to try again where too much is waiting, and taken once there is room', async () => {
    const { work, open, turn } = watched();
    const batcher = new Batcher(firstLetter, work, { ...usual, waiting: 2 });
    const answers = [batcher.add('a1'), batcher.add('a2')];
    await expect(batcher.add('a3')).rejects.toMatchObject({ slug: 'try-again' });
    await turn();
    answers.push(batcher.add('a4'));
    await open();
    await open();
    expect(await Promise.all(answers)).toEqual(['A1', 'A2', 'A4']);
  });

  it('fails together where the whole batch fails, and the next batch is not the worse for it', async () => {
    let failing = true;
    const work: BatchWork<string, string> = (words) => (failing ? Promise.reject(new Error('no')) : loudly(words));
    const batcher = new Batcher(firstLetter, work, usual);
    const results = await Promise.allSettled([batcher.add('a1'), batcher.add('a2')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    failing = false;
    expect(await batcher.add('a3')).toBe('A3');
  });
});
