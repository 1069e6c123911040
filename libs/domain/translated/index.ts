import { type Language } from '../problems/index.ts';

/** A text in both languages of the product. */
export type Translated = Readonly<Record<Language, string>>;

/** The text in one language, or in the other where this one was left empty. */
export function inLanguage(text: Translated, language: Language): string {
  return text[language] !== '' ? text[language] : text[language === 'de' ? 'en' : 'de'];
}
