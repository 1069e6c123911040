import { type Language } from '#domain';
import de from './translations/de.json' with { type: 'json' };
import en from './translations/en.json' with { type: 'json' };

/** Every sentence of the pages that the server writes for actors. */
export type PageTexts = typeof de;

export const pageTexts: Readonly<Record<Language, PageTexts>> = { de, en };

/** Fills `{name}` in a sentence. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A day (YYYY-MM-DD) as people of a language write it. */
export const dayIn = (language: Language, day: string): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
};
