import { useTranslation } from 'react-i18next';
import { inLanguage, type Language, type Translated } from '#domain';

/** The language that is shown, and the other one. */
export function useLanguages(): [shown: Language, other: Language] {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? ['en', 'de'] : ['de', 'en'];
}

/** Reads a text of the team or of a questionnaire in the language that is shown. */
export function useWords(): (text: Translated) => string {
  const [shown] = useLanguages();
  return (text) => inLanguage(text, shown);
}
