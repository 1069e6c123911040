import { pointerBelow } from '../questionnaires/index.ts';
import { longestDataUrl } from '../files/index.ts';
import { type AnswerPlace, type OwnAnswerProblem } from './answer-problem.ts';

/** What no honest form reaches, whatever the questionnaire. Checked before anything else looks at the answers. */
export const answerBounds = {
  /** Levels of lists and objects below the answers themselves. */
  depth: 8,
  /** Lists, objects and plain values, all together. */
  values: 20_000,
  /** Entries of one list or one object. */
  entries: 1_000,
  /** UTF-16 units of one text; the longest is a file. */
  textLength: longestDataUrl,
  nameLength: 200,
} as const;

const forbiddenNames = new Set([
  ...['__proto__', 'constructor', 'prototype'],
  // The form library calls these of every object that it is given.
  ...['toString', 'valueOf', 'hasOwnProperty', 'equals'],
]);

/** Whether JavaScript or the form library gives a name a meaning of its own, so that no answer may have it. */
export const isForbiddenName = (name: string): boolean => forbiddenNames.has(name);

export interface BoundsProblem extends AnswerPlace {
  kind: OwnAnswerProblem;
}

/**
 * The first bound that a parsed JSON value breaks as a set of answers, or undefined. Takes time and memory in
 * proportion to the value and never recurses, so it may look at anything.
 */
export function boundsProblem(answers: unknown): BoundsProblem | undefined {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return { kind: 'not-answers', question: '' };
  }
  const waiting: { value: object; question: string; depth: number }[] = [{ value: answers, question: '', depth: 0 }];
  let values = 1;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, question, depth } = next;
    if (depth > answerBounds.depth) return { kind: 'too-deep', question };
    const entries: [string, unknown][] = Object.entries(value);
    if (entries.length > answerBounds.entries) return { kind: 'too-many', question };
    for (const [name, inner] of entries) {
      const place = depth === 0 ? name.slice(0, answerBounds.nameLength) : question;
      if (isForbiddenName(name)) return { kind: 'forbidden-name', question: place };
      if (name.length > answerBounds.nameLength) return { kind: 'too-long', question: place };
      values += 1;
      if (values > answerBounds.values) return { kind: 'too-many', question: place };
      if (typeof inner === 'string' && inner.length > answerBounds.textLength) {
        return { kind: 'too-long', question: place };
      }
      if (typeof inner === 'object' && inner !== null)
        waiting.push({ value: inner, question: place, depth: depth + 1 });
    }
  }
  return undefined;
}

/**
 * RFC 6901 pointer to the first number that is beyond what JavaScript and JSON can keep (`1e400` reads as Infinity);
 * undefined where there is none. The value has been found to be of a reasonable depth.
 */
export function endlessNumberIn(value: unknown, pointer = ''): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : pointer;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = endlessNumberIn(inner, pointerBelow(pointer, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value can be written as JSON text without fear for the stack. @param most a few hundred levels */
export function isNestedDeeperThan(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most < 1 || Object.values(value).some((inner) => isNestedDeeperThan(inner, most - 1));
}
