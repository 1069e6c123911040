import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProject } from '../../shell/project.tsx';
import { isJudgedSlowly } from '../questionnaires/check-result.ts';
import { versionQuery } from '../questionnaires/questionnaire-queries.ts';

/** Beside the choice of a version: that answers to it are judged after they have arrived. */
export function SlowVersionNote({ version }: { version: string }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const { data } = useQuery({ ...versionQuery(slug, version), enabled: version !== '' });
  return (
    <div role="status">
      {data !== undefined && isJudgedSlowly(data) ? <p className="kern-body">{t('form.versionSlow')}</p> : null}
    </div>
  );
}
