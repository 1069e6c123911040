import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage, type Language, type Translated } from '#domain';

/** The language that is shown, and the other one. */
export function useLanguages(): [shown: Language, other: Language] {
  return useTranslation().i18n.language === 'en' ? ['en', 'de'] : ['de', 'en'];
}

/** The language that is shown. */
export function useLanguage(): Language {
  return useLanguages()[0];
}

/** Reads texts that exist in both languages in the one that is shown. */
export function useInLanguage(): (text: Translated) => string {
  const language = useLanguage();
  return useCallback((text) => inLanguage(text, language), [language]);
}
