import { type Change } from './change.ts';
import { type Fact } from './facts.ts';
import { type ItemList } from './item-facts.ts';
import { outOfOrder, shared } from './order.ts';

type Facts = ReadonlyMap<string, Fact>;

/** What is not said alike. Of a value that only one side has, nothing but that is told. */
export function changesOf(before: Facts, after: Facts): Change[] {
  const topics = new Set([...before.keys(), ...after.keys()]);
  return [...topics].flatMap((topic) => {
    const [old, now] = [before.get(topic), after.get(topic)];
    const fact = now ?? old;
    if (fact === undefined || old?.text === now?.text) return [];
    const { ofValue } = fact;
    if (ofValue !== undefined && before.has(ofValue) !== after.has(ofValue)) return [];
    return [changeOf(fact, old, now)];
  });
}

function changeOf({ kind, property, item, language }: Fact, old: Fact | undefined, now: Fact | undefined): Change {
  return {
    ...{ kind, property },
    ...(item === undefined ? {} : { item }),
    ...(language === undefined ? {} : { language }),
    before: old === undefined ? null : (old.shown ?? old.text),
    after: now === undefined ? null : (now.shown ?? now.text),
  };
}

/** Lists of which no value is left: told once, instead of value by value. */
export function withReplacedLists(
  changes: Change[],
  before: readonly ItemList[],
  after: readonly ItemList[],
): Change[] {
  return after.reduce((told, { property, order, facts }) => {
    const old = before.find((list) => list.property === property);
    if (old === undefined || old.order.length === 0 || order.length === 0) return told;
    if (shared(old.order, order).length > 0) return told;
    const rest = told.filter((change) => change.property !== property);
    return [...rest, { kind: 'rescaled', property, before: wordsOf(old.facts), after: wordsOf(facts) }];
  }, changes);
}

const wordsOf = (facts: readonly Fact[]): string =>
  facts
    .flatMap(({ kind, shown = '', ofValue }) => (kind === 'rescaled' && ofValue === undefined ? [shown] : []))
    .join(', ');

/** Lists whose values stand in another order, told with all values that both sides know. */
export function reorderings(olds: readonly ItemList[], nows: readonly ItemList[]): Change[] {
  return nows.flatMap(({ property, order }): Change[] => {
    const old = olds.find((list) => list.property === property)?.order ?? [];
    if (outOfOrder(old, order).size === 0) return [];
    const [before, after] = [shared(old, order), shared(order, old)].map((values) => values.join(', '));
    return [{ kind: 'reordered', property, before: before ?? '', after: after ?? '' }];
  });
}
