import { describe, expect, it } from '@jest/globals';
import { type Coding } from '../model.ts';
import { CodingsStore } from './codings-store.ts';

const coding = (id: string, more: Partial<Coding> = {}): Coding => ({
  id,
  sourceId: 'answer',
  codeId: 'time',
  coderId: 'alev',
  start: 0,
  end: 5,
  stance: null,
  stair: null,
  ...more,
});

/** A store, and the server behind it with what it keeps. */
function arrange() {
  const kept = new Map<string, Coding>();
  const world = { reachable: true, refusing: false, twin: undefined as Coding | undefined };
  const answer = () => {
    if (!world.reachable) return { kind: 'unreached' } as const;
    return world.refusing ? ({ kind: 'refused', why: 'The code is archived.' } as const) : ({ kind: 'done' } as const);
  };
  const doing = (deed: () => void) => {
    const outcome = answer();
    if (outcome.kind === 'done') deed();
    return Promise.resolve(outcome);
  };
  const store = new CodingsStore<string>(
    {
      put: (wanted) => {
        const there = world.twin ?? wanted;
        return doing(() => kept.set(there.id, there)).then((outcome) => ({ ...outcome, coding: there }));
      },
      judge: (id, judgement) =>
        doing(() => {
          const before = kept.get(id);
          if (before !== undefined) kept.set(id, { ...before, ...judgement });
        }),
      remove: (id) => doing(() => kept.delete(id)),
    },
    () => () => undefined,
  );
  const saved = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (store.state.queue.pending === 0) resolve();
      };
      store.subscribe(look);
      look();
    });
  return { store, kept, world, saved };
}

describe('the codings on the screen', () => {
  it('show a change at once and keep it on the server', async () => {
    const { store, kept, saved } = arrange();
    store.put(coding('a'));
    expect(store.of('answer')).toHaveLength(1);
    await saved();
    expect([...kept.keys()]).toEqual(['a']);
  });

  it('stay away where the server refuses them, whatever was judged about them in the meantime', async () => {
    const { store, kept, world, saved } = arrange();
    world.refusing = true;
    store.put(coding('a'));
    store.judge(coding('a'), { stance: 'pro' });
    await saved();
    expect([store.of('answer'), [...kept]]).toEqual([[], []]);
  });

  it('are as before after everything is undone, and again after it is redone', async () => {
    const { store, kept, saved } = arrange();
    store.put(coding('a'));
    store.put(coding('b', { start: 2 }));
    store.judge(coding('a'), { stance: 'contra' });
    store.remove(coding('b', { start: 2 }));
    for (let step = 0; step < 4; step += 1) store.undo();
    expect(store.undo()).toBeUndefined();
    await saved();
    expect([store.of('answer'), [...kept]]).toEqual([[], []]);
    for (let step = 0; step < 4; step += 1) store.redo();
    await saved();
    expect([...kept.values()]).toEqual([coding('a', { stance: 'contra' })]);
    expect(store.of('answer')).toEqual([...kept.values()]);
  });

  it('are kept while the connection is down, also against a reload of the list', async () => {
    const { store, kept, world, saved } = arrange();
    world.reachable = false;
    store.put(coding('a'));
    store.load(new Map([['answer', []]]));
    expect(store.of('answer')).toHaveLength(1);
    world.reachable = true;
    store.retry();
    await saved();
    expect(kept.size).toBe(1);
  });

  it('take back what the server refuses, say why, and leave nothing to undo', async () => {
    const { store, world, saved } = arrange();
    world.refusing = true;
    store.put(coding('a'));
    await saved();
    expect(store.of('answer')).toEqual([]);
    expect(store.state).toMatchObject({ refusal: 'The code is archived.', undo: undefined });
  });

  it('take back the right one where the server knew it already under another id', async () => {
    const { store, kept, world, saved } = arrange();
    world.twin = coding('from another window');
    store.put(coding('a'));
    await saved();
    store.load(new Map([['answer', [...kept.values()]]]));
    store.undo();
    await saved();
    expect([store.of('answer'), [...kept]]).toEqual([[], []]);
  });

  it('let the lead remove what somebody else coded, for good', async () => {
    const { store, kept, saved } = arrange();
    kept.set('a', coding('a', { coderId: 'bo' }));
    store.load(new Map([['answer', [...kept.values()]]]));
    store.removeForGood(coding('a', { coderId: 'bo' }));
    await saved();
    expect([kept.size, store.undo()]).toEqual([0, undefined]);
  });
});
