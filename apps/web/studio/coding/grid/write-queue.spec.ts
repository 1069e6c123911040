import { describe, expect, it } from '@jest/globals';
import { type Outcome, type Write, WriteQueue } from './write-queue.ts';

/** A server that can be cut off and that refuses what it is told to, and a clock that is wound by hand. */
function arrange() {
  const world = { reachable: true, refuse: new Set<string>(), arrived: [] as string[], refused: [] as string[] };
  const clock: { run: () => void; milliseconds: number }[] = [];
  const queue = new WriteQueue<string>((run, milliseconds) => {
    const alarm = { run, milliseconds };
    clock.push(alarm);
    return () => void clock.splice(clock.indexOf(alarm), 1);
  });
  const write = (name: string): Write<string> => ({
    send: (): Promise<Outcome<string>> => {
      if (!world.reachable) return Promise.resolve({ kind: 'unreached' });
      if (world.refuse.has(name)) return Promise.resolve({ kind: 'refused', why: `${name}: no` });
      world.arrived.push(name);
      return Promise.resolve({ kind: 'done' });
    },
    refused: (why) => void world.refused.push(why),
  });
  const settled = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (queue.state.pending > 0 && !queue.state.cutOff) return;
        stop();
        resolve();
      };
      const stop = queue.subscribe(look);
      look();
    });
  return { world, clock, queue, write, settled };
}

describe('saving codings', () => {
  it('sends them in the order in which they were made', async () => {
    const { world, queue, write, settled } = arrange();
    for (const name of ['a', 'b', 'c']) queue.push(write(name));
    await settled();
    expect(world.arrived).toEqual(['a', 'b', 'c']);
    expect(queue.state).toEqual({ pending: 0, cutOff: false });
  });

  it('keeps every one while the connection is down and sends them when it is back', async () => {
    const { world, clock, queue, write, settled } = arrange();
    world.reachable = false;
    queue.push(write('a'));
    await settled();
    queue.push(write('b'));
    expect(queue.state).toEqual({ pending: 2, cutOff: true });
    clock[0]?.run();
    await settled();
    expect(clock.map(({ milliseconds }) => milliseconds)).toEqual([1000, 2000]);
    world.reachable = true;
    queue.retry();
    await new Promise<void>((resolve) => queue.subscribe(() => queue.state.pending === 0 && resolve()));
    expect(world.arrived).toEqual(['a', 'b']);
  });

  it('tells of one that is refused and goes on with the next', async () => {
    const { world, queue, write, settled } = arrange();
    world.refuse.add('a');
    queue.push(write('a'));
    queue.push(write('b'));
    await settled();
    expect(world.refused).toEqual(['a: no']);
    expect(world.arrived).toEqual(['b']);
  });
});
