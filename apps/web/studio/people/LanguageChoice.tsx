import { useTranslation } from 'react-i18next';
import { type Language } from '#domain';
import { RadioField } from '../components/fields.tsx';
import { useChooseLanguage } from '../shell/choose-language.ts';

/** The language of the studio, kept with the account. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation('people');
  const choose = useChooseLanguage(true);
  const language: Language = i18n.language === 'en' ? 'en' : 'de';
  return (
    <RadioField
      label={t('account.language')}
      value={language}
      onChange={choose}
      choices={[
        { value: 'de', label: 'Deutsch' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
