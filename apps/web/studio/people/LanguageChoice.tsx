import { useTranslation } from 'react-i18next';
import { RadioField } from '../components/fields.tsx';
import { useChooseLanguage } from '../shell/choose-language.ts';
import { useLanguage } from '../shell/language.ts';

/** The language of the studio, kept with the account. */
export function LanguageChoice() {
  const { t } = useTranslation('people');
  const choose = useChooseLanguage(true);
  const language = useLanguage();
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
