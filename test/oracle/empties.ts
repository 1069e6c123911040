import { isObject } from './json.ts';

/**
 * Answers without what counts as no answer (null, empty text, empty lists and objects), so that leaving a question out
 * and giving it nothing are the same. Entries of lists stay where they are, but a list of nothing but empty rows is
 * nothing.
 */
export function withoutEmpties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutEmpties(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]): [string, unknown] => [name, withoutEmpties(inner)])
      .filter(([, inner]) => !isNothing(inner)),
  );
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.every(isNothing)) ||
  (isObject(value) && Object.keys(value).length === 0);
