import { useTranslation } from 'react-i18next';
import { type ThemeStatus } from '#domain';

/** How far a theme is. */
export function StatusBadge({ status }: { status: ThemeStatus }) {
  const { t } = useTranslation('themes');
  return <span className={`theme-status theme-status--${status}`}>{t(`status.${status}`)}</span>;
}
