import { type Change } from './change.ts';
import { type Fact, topicOf } from './facts.ts';
import { type ItemList } from './item-facts.ts';
import { outOfOrder, shared } from './order.ts';
import { bareWords } from './same-words.ts';

type Facts = ReadonlyMap<string, Fact>;

/** What is not said alike. Of a value that only one side has, nothing but that is told. */
export function changesOf(before: Facts, after: Facts): Change[] {
  const topics = new Set([...before.keys(), ...after.keys()]);
  const spoken = [spokenIn(before), spokenIn(after)] as const;
  return [...topics].flatMap((topic) => {
    const [old, now] = [before.get(topic), after.get(topic)];
    const fact = now ?? old;
    if (fact === undefined || old?.text === now?.text) return [];
    const { ofValue } = fact;
    if (ofValue !== undefined && before.has(ofValue) !== after.has(ofValue)) return [];
    return [{ ...changeOf(fact, old, now), ...(isTranslation(fact, old, now, spoken) ? { translation: true } : {}) }];
  });
}

/** What is said in words, in each language. */
type Spoken = ReadonlyMap<string, ReadonlyMap<string, string>>;

const inAnyLanguage = (fact: Fact): string => topicOf({ ...fact, language: '' });

function spokenIn(facts: Facts): Spoken {
  const spoken = new Map<string, Map<string, string>>();
  for (const fact of facts.values()) {
    if (fact.kind !== 'reworded') continue;
    const topic = inAnyLanguage(fact);
    const languages = spoken.get(topic) ?? new Map<string, string>();
    spoken.set(topic, languages.set(fact.language ?? '', fact.text));
  }
  return spoken;
}

/**
 * Whether words of one side alone say what both sides say in some language. Otherwise they are new, or gone: people
 * read something that nobody read before. The same words can also have moved with the main language.
 */
function isTranslation(
  fact: Fact,
  old: Fact | undefined,
  now: Fact | undefined,
  [before, after]: readonly [Spoken, Spoken],
): boolean {
  if (fact.kind !== 'reworded' || (old !== undefined && now !== undefined)) return false;
  const [said, says] = [before, after].map((spoken) => spoken.get(inAnyLanguage(fact)));
  if (said === undefined || says === undefined) return false;
  if ([...said.keys()].some((language) => says.has(language))) return true;
  const words = new Set([...said.values()].map(bareWords));
  return [...says.values()].some((text) => words.has(bareWords(text)));
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
