/**
 * A questionnaire as SurveyJS JSON. It comes from outside, so nothing about its inside is taken for granted:
 * every reader asks with the helpers below.
 */
export type QuestionnaireContent = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object (no list, not null). */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list in a value; an empty one if it holds none. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text in a value; an empty one if it holds none. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The number that a setting names, or the one that counts without it. */
export const numberOr = (value: unknown, usual: number): number => (typeof value === 'number' ? value : usual);

/** A step deeper in an RFC 6901 JSON pointer: `pointerBelow('/pages', 0)` is `/pages/0`. */
export function pointerBelow(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The steps of an RFC 6901 JSON pointer, unescaped: `/pages/0` → `['pages', '0']`. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
