import { useTranslation } from 'react-i18next';
import { type Language } from '#domain';
import { useChooseLanguage } from './choose-language.ts';

/** Shows the other language. */
export function LanguageSwitch({ signedIn }: { signedIn: boolean }) {
  const { t, i18n } = useTranslation();
  const choose = useChooseLanguage(signedIn);
  const other: Language = i18n.language === 'de' ? 'en' : 'de';
  return (
    <button type="button" className="tool-button" lang={other} onClick={() => choose(other)}>
      <span className="kern-icon kern-icon--language" aria-hidden="true" />
      <span className="tool-button__text">{t('otherLanguage')}</span>
    </button>
  );
}
