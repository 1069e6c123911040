import { canonicalJson, type Json } from '../../responses/index.ts';

/** Whether two answers are the same one; no number at all is another answer than none. */
export const isSameAnswer = (one: Json | undefined, other: Json | undefined): boolean =>
  typeof one === 'number' || typeof other === 'number'
    ? Object.is(one, other)
    : canonicalJson(one ?? null) === canonicalJson(other ?? null);
