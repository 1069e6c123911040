import { useTranslation } from 'react-i18next';
import { inLanguage, type Language, type Translated } from '#domain';

/** The language that is shown. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'de';
}

/** Texts of the project that exist in both languages, in the one that is shown. */
export function useInLanguage(): (text: Translated) => string {
  const language = useLanguage();
  return (text) => inLanguage(text, language);
}
