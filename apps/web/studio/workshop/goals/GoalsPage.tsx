import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { goalsQuery } from '../queries.ts';
import '../workshop.css';
import { Stairs } from './Stairs.tsx';

/** All goals of a project on the impact stairs. */
export function GoalsPage() {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const { data, error } = useQuery(goalsQuery(slug));
  const toWorkshops = (
    <Link to="/projects/$project/workshops" params={{ project: slug }} className="kern-btn kern-btn--primary">
      <span className="kern-label">{t('goals.toWorkshops')}</span>
    </Link>
  );
  const empty = data?.items.length === 0;
  return (
    <Page title={t('goals.pageTitle')} lead={t('goals.pageLead')} next={empty ? undefined : toWorkshops}>
      {data === undefined && error === null && <Loading />}
      {error !== null && <ProblemNote problem={error} />}
      {empty && (
        <EmptyState title={t('goals.none')} next={toWorkshops}>
          <p>{t('goals.noneLead')}</p>
        </EmptyState>
      )}
      {data !== undefined && !empty && <Stairs goals={data.items} />}
    </Page>
  );
}
