import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../components/Page.tsx';

/** For an address that leads nowhere, or to what is not shared with the reader. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('notFound.title')}
      lead={t('notFound.lead')}
      next={
        <Link to="/" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t('notFound.next')}</span>
        </Link>
      }
    />
  );
}
