/**
 * Whether the form library counts a value as no answer: nothing, blank text, an empty list, an object of which every
 * member is empty. Zero and false are answers.
 */
export function isEmptyAnswer(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return isEmptyValue(value);
}

/** The same where blank text counts as text: in conditions, in calculations and inside of objects. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || Number.isNaN(value)) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmptyValue);
}
