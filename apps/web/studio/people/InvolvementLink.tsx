import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProject } from '../shell/project.tsx';
import { useMay } from '../shell/session.ts';

/** The way to the people who would like to take part, for those who may know them. */
export function InvolvementLink() {
  const { t } = useTranslation('people');
  const { slug } = useProject();
  if (!useMay('viewContacts')) return null;
  return (
    <Link to="/projects/$project/involvement" params={{ project: slug }} className="kern-btn kern-btn--secondary">
      <span className="kern-label">{t('involvement.open')}</span>
    </Link>
  );
}
