import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { namesOfRolesThatMay, type Permission } from '#domain';
import { Page } from '../components/Page.tsx';
import { useLanguage } from './language.ts';
import { useProject } from './project.tsx';

/** For a page of one's own project that another role works on. */
export function RoleMayNotPage({ permission }: { permission: Permission }) {
  const { t } = useTranslation();
  const { slug } = useProject();
  const roles = namesOfRolesThatMay(permission)[useLanguage()];
  return (
    <Page
      title={t('roleMayNot.title')}
      lead={t('roleMayNot.lead', { roles })}
      next={
        <Link to="/projects/$project" params={{ project: slug }} className="kern-btn kern-btn--primary">
          <span className="kern-label">{t('roleMayNot.next')}</span>
        </Link>
      }
    />
  );
}
