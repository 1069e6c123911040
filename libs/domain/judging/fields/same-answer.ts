import { canonicalJson, type Json } from '../../responses/index.ts';

/**
 * Whether the form takes one plain value for another of a different type, so that the one that is there stays: `"1"`,
 * 1 and true, or "True" and true.
 */
export function isTakenForSame(one: unknown, other: unknown): boolean {
  if (!isPlainValue(one) || !isPlainValue(other) || typeof one === typeof other) return false;
  if (typeof one === 'number' || typeof other === 'number')
    return one !== '' && other !== '' && Number(one) === Number(other);
  return String(one).toLowerCase() === String(other).toLowerCase();
}

const isPlainValue = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Whether two answers are the same one; no number at all is another answer than none. */
export const isSameAnswer = (one: Json | undefined, other: Json | undefined): boolean =>
  typeof one === 'number' || typeof other === 'number'
    ? Object.is(one, other)
    : canonicalJson(one ?? null) === canonicalJson(other ?? null);
