import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { type Version } from './questionnaire-queries.ts';

/** What has to be filled in before a version can be published, and where. */
export function MissingSettings({ version: { missingSettings } }: { version: Version }) {
  const { t } = useTranslation('questionnaires');
  const { slug: project } = useProject();
  const words = useInLanguage();
  const maySet = useMay('manageProject');
  return (
    <>
      <p className="kern-body">{t('publish.missing', { settings: missingSettings.map(words).join(', ') })}</p>
      {maySet ? (
        <Link to="/projects/$project/settings" params={{ project }} className="kern-btn kern-btn--primary">
          <span className="kern-label">{t('publish.toSettings')}</span>
          <span className="kern-icon kern-icon--arrow-forward" aria-hidden="true" />
        </Link>
      ) : null}
    </>
  );
}
