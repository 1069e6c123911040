import { pointerBelow, type ProblemPlace } from '#domain';
import { inputSentences } from './input-sentences.ts';

/** Control characters (tab and line breaks aside) and halves of characters: no reader sees them, not every database stores them. */
const unreadable = /[\p{Cc}\p{Cs}]/u;
/** Largest number that the columns of both databases hold. */
const largest = 2_147_483_647;
/** Levels below the body; no request of ours has half as many. */
const deepest = 12;

/**
 * Values that no field of any request can hold, whatever it is for: unreadable text, numbers beyond every column,
 * lists inside of lists, endless nesting. Asked before anything else looks at a body.
 *
 * @param answers pointers at which answers stand: these can hold any number and lists of lists
 */
export function unusableValues(
  value: unknown,
  answers?: RegExp,
  place: Place = { pointer: '', depth: 0 },
): ProblemPlace[] {
  const { pointer, depth } = place;
  const inAnswers = place.inAnswers === true || answers?.test(pointer) === true;
  const most = inAnswers ? Number.MAX_VALUE : largest;
  const wrong = (code: string): ProblemPlace[] => [{ pointer, code, detail: inputSentences(code, String(most)) }];
  if (typeof value === 'string') return unreadable.test(value.replace(/[\t\n\r]/g, '')) ? wrong('isReadable') : [];
  if (typeof value === 'number') return Math.abs(value) > most ? wrong('max') : [];
  if (typeof value !== 'object' || value === null) return [];
  if (depth > deepest) return wrong('isString');
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const below = { pointer: pointerBelow(pointer, key), depth: depth + 1, inAnswers };
    const listInList = Array.isArray(value) && Array.isArray(inner) && !inAnswers;
    return listInList
      ? [{ pointer: below.pointer, code: 'isObject', detail: inputSentences('isObject', '') }]
      : unusableValues(inner, answers, below);
  });
}

interface Place {
  readonly pointer: string;
  readonly depth: number;
  readonly inAnswers?: boolean;
}
