import { useTranslation } from 'react-i18next';

/** The first stop of the keyboard: past the navigation. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="skip-link" href="#content">
      {t('skip')}
    </a>
  );
}
