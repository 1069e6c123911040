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

/** A copy in which every text has been changed; keys and everything else stay. */
export function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapTexts(item, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

/** Answers with every text in the one form in which texts are kept. */
export function textsNormalised(answers: AnswersByQuestion): AnswersByQuestion {
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, mapTexts(value, normaliseText)]));
}
