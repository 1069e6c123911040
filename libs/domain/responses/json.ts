import { normaliseText } from '../text/index.ts';

/** Any value that parsed JSON holds; nothing about its inside is taken for granted. */
export type Json = object | string | number | boolean | null;

/** Answers by the name of their question. */
export type AnswersByQuestion = Record<string, Json>;

/** Whether a parsed JSON value is an object with keys, not a list and not null. */
export function isJsonObject(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * JSON with the keys of every object in order, so that equal values give equal text. Recursive: check the
 * depth first (`boundsProblem`).
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/**
 * The value with every text changed; keys and everything else stay. Nothing given is touched: what holds a text that
 * becomes another one is copied, and what holds none is itself in the result.
 */
export function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    const changed = items.map((item) => mapTexts(item, change));
    return changed.some((item, at) => item !== items[at]) ? changed : items;
  }
  return isJsonObject(value) ? membersMapped(value, change) : value;
}

/** An object of many keys is expensive to copy, so it is copied only where something in it changes. */
function membersMapped(value: Record<string, Json>, change: (text: string) => string): Record<string, Json> {
  const members = Object.entries(value).map(([key, item]) => ({ key, item, changed: mapTexts(item, change) }));
  if (members.every(({ item, changed }) => changed === item)) return value;
  return Object.fromEntries(members.map(({ key, changed }) => [key, changed]));
}

/** Answers with every text in the one form in which texts are kept. */
export function textsNormalised(answers: AnswersByQuestion): AnswersByQuestion {
  return membersMapped(answers, normaliseText);
}
