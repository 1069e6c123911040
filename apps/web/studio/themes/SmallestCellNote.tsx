import { useTranslation } from 'react-i18next';

/** Why some figures are hidden; only where some are. */
export function SmallestCellNote({ k, shown }: { k: number; shown: boolean }) {
  const { t } = useTranslation('themes');
  return shown ? <p className="kern-body kern-body--small muted">{t('smallestCell', { k })}</p> : null;
}
