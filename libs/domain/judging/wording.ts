import { isTranslated } from '../questionnaires/index.ts';

/** A sentence in the language of the actor. */
export type Wording = (locale: string) => string;

/** The words that the questionnaire itself has for something; undefined where it has none. */
export function ownWording(value: unknown): ((locale: string) => string) | undefined {
  if (typeof value === 'string') return value === '' ? undefined : () => value;
  if (!isTranslated(value)) return undefined;
  return (locale) => value[locale] || value[locale.split('-')[0] ?? ''] || value['default'] || '';
}

/** A sentence with its places `{0}`, `{1}`, … filled. */
export function filled(sentence: string, ...values: readonly unknown[]): string {
  return sentence.replace(/\{(\d+)\}/g, (place, position: string) =>
    Number(position) < values.length ? String(values[Number(position)]) : place,
  );
}
