import { isObject, listIn } from '../questionnaires/index.ts';
import { type Fact, factsIn, topicOf, wordFacts } from './facts.ts';
import { normalValue } from './normal-text.ts';

/** The values of a list such as `choices`, in their order, and what is said of each. */
export interface ItemList {
  readonly property: string;
  readonly order: readonly string[];
  readonly facts: readonly Fact[];
}

const own = new Set(['value', 'text']);

/** Reads a list of values: plain ones or `{value, text}`. One that stands twice counts once. */
export function itemList(property: string, list: unknown, main: string): ItemList {
  const items = new Map<string, Readonly<Record<string, unknown>>>();
  for (const item of listIn(list)) {
    const json = isObject(item) ? item : { value: item };
    const value = valueKey(json['value']);
    if (value !== '' && !items.has(value)) items.set(value, json);
  }
  const facts = [...items].flatMap(([item, json]) => itemFacts(property, item, json, main));
  return { property, order: [...items.keys()], facts };
}

/** A number and the same digits as a text are different answers. */
function valueKey(value: unknown): string {
  const key = normalValue(value);
  return typeof value === 'string' && /^(true|false|null|-?[\d.]+)$/.test(key) ? `"${key}"` : key;
}

function itemFacts(property: string, item: string, json: Readonly<Record<string, unknown>>, main: string): Fact[] {
  const words = wordFacts(property, json['text'] ?? json['value'], main, item);
  const shown = words.find(({ language }) => language === main)?.text ?? words[0]?.text ?? item;
  const there: Fact = { kind: 'rescaled', property, item, text: 'there', shown };
  const more = factsIn(json, main, own).map((fact) => ({ ...fact, property: `${property}.${fact.property}`, item }));
  const ofValue = topicOf(there);
  return [there, ...[...words, ...more].map((fact) => ({ ...fact, ofValue }))];
}
