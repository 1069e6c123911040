/** A part of a questionnaire or of answers, as parsed JSON; nothing about its inside is taken for granted. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What JSON would carry of a value: no undefined, no NaN. */
export const asJson = (value: unknown): unknown =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
