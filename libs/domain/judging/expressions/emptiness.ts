/**
 * Whether the form library counts a value as no answer: nothing, blank text, an empty list, an object of which every
 * member is empty. Zero and false are answers.
 */
export function isEmptyAnswer(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return isEmptyInside(value);
}

function isEmptyInside(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || Number.isNaN(value)) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmptyInside);
}
