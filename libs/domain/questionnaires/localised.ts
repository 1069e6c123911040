import { type Translated } from '../translated/index.ts';
import { isObject, type QuestionnaireContent } from './content.ts';

const languageTag = /^[a-z]{2}(-[A-Za-z]{2,4})?$/;

/**
 * Whether a value is a SurveyJS localisable string: `{de: "…", en: "…"}`, perhaps with `default`.
 */
export function isTranslated(value: unknown): value is Readonly<Record<string, string>> {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => (key === 'default' || languageTag.test(key)) && typeof text === 'string')
  );
}

/**
 * What a person sees of a SurveyJS string in each language: its own words, else the default ones, else any.
 * A plain string, number or truth value reads the same in all languages.
 */
export function localised(value: unknown): Translated {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { de: String(value), en: String(value) };
  }
  if (!isTranslated(value)) return { de: '', en: '' };
  const fallback = value['default'] ?? Object.values(value).find((text) => text !== '') ?? '';
  return { de: value['de'] ?? fallback, en: value['en'] ?? fallback };
}

/** `text` where it says something, else `fallback`. */
export function orElse(text: Translated, fallback: Translated): Translated {
  return { de: text.de || fallback.de, en: text.en || fallback.en };
}

/** The language of plain strings in a questionnaire: its `locale`, English if it names none (as in SurveyJS). */
export function mainLanguageOf(content: QuestionnaireContent): string {
  const locale = content['locale'];
  return typeof locale === 'string' && languageTag.test(locale) ? locale : 'en';
}

/** The languages a questionnaire speaks, its main one first, the others by alphabet. */
export function languagesOf(content: QuestionnaireContent): string[] {
  const main = mainLanguageOf(content);
  const found = new Set<string>();
  collect(content, found);
  found.delete('default');
  found.delete(main);
  return [main, ...[...found].sort()];
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const part of value) collect(part, found);
  } else if (isTranslated(value)) {
    for (const language of Object.keys(value)) found.add(language);
  } else if (isObject(value)) {
    for (const part of Object.values(value)) collect(part, found);
  }
}
