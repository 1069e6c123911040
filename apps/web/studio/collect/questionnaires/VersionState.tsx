import { useTranslation } from 'react-i18next';
import { type Version } from './questionnaire-queries.ts';

/** Whether a version is still being written, as a word. */
export function VersionState({ status }: Pick<Version, 'status'>) {
  const { t } = useTranslation('questionnaires');
  return (
    <span className={`kern-badge kern-badge--${status === 'published' ? 'success' : 'info'} kern-badge--small`}>
      <span className="kern-label">{t(`state.${status}`)}</span>
    </span>
  );
}
