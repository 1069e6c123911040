import { useTranslation } from 'react-i18next';

const day = (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
const instant = (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** Numbers and dates as the reader's language writes them. */
export interface Formats {
  /** 1234.5 → 1.234,5 */
  number: (value: number, decimals?: number) => string;
  /** A share such as 0.25 → 25 % */
  percent: (share: number, decimals?: number) => string;
  /** "2026-03-01" → 1. März 2026 */
  day: (value: string) => string;
  /** An instant in UTC → date and time where the reader is. */
  instant: (value: string) => string;
}

const known = new Map<string, Formats>();

/** The same formats for the same language, so that what depends on them is not made anew. */
export function formatsOf(language: string): Formats {
  const formats = known.get(language) ?? makeFormats(language === 'en' ? 'en-GB' : language);
  known.set(language, formats);
  return formats;
}

function makeFormats(language: string): Formats {
  const decimalPlaces = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return {
    number: (value, decimals = 0) => new Intl.NumberFormat(language, decimalPlaces(decimals)).format(value),
    percent: (share, decimals = 0) =>
      new Intl.NumberFormat(language, { style: 'percent', ...decimalPlaces(decimals) }).format(share),
    day: (value) => day(language).format(new Date(`${value}T00:00:00Z`)),
    instant: (value) => instant(language).format(new Date(value)),
  };
}

/** The formats of the language that is shown. */
export function useFormats(): Formats {
  return formatsOf(useTranslation().i18n.language);
}
