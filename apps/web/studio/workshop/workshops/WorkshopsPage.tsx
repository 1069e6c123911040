import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { InvolvementLink } from '../../people/InvolvementLink.tsx';
import { useCommands } from '../../shell/commands/registry.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { workshopsQuery } from '../queries.ts';
import { useWhenAndWhere } from './when-and-where.ts';
import { WorkshopDialog } from './WorkshopDialog.tsx';

/** The workshops of a project; where a facilitator begins. */
export function WorkshopsPage() {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const mayRun = useMay('runWorkshop');
  const whenAndWhere = useWhenAndWhere();
  const [planning, setPlanning] = useState(false);
  const { data, error } = useQuery(workshopsQuery(slug));
  useCommands(
    mayRun ? [{ id: 'plan-workshop', title: t('workshops.plan'), shortcut: 'n', run: () => setPlanning(true) }] : [],
  );
  const plan = mayRun ? (
    <Button icon="add" onClick={() => setPlanning(true)}>
      {t('workshops.plan')}
    </Button>
  ) : undefined;
  const empty = data?.items.length === 0;
  return (
    <Page
      title={t('workshops.title')}
      lead={t('workshops.lead')}
      next={empty ? undefined : plan}
      tools={<InvolvementLink />}
    >
      {data === undefined && error === null && <Loading />}
      {error !== null && <ProblemNote problem={error} />}
      {empty && (
        <EmptyState title={t('workshops.none')} next={plan}>
          <p>{mayRun ? t('workshops.noneLead') : t('workshops.noneForReaders')}</p>
        </EmptyState>
      )}
      {data !== undefined && !empty && (
        <ul className="cards">
          {data.items.map((workshop) => (
            <li key={workshop.id} className="card">
              <h2 className="card__title">
                <Link
                  to="/projects/$project/workshops/$workshop"
                  params={{ project: slug, workshop: workshop.id }}
                  className="card__link"
                >
                  {workshop.title}
                </Link>
              </h2>
              <p className="kern-body">{whenAndWhere(workshop)}</p>
              <p className="kern-body kern-body--small muted">
                {t('themesCount', { count: workshop.themes.length })} · {t('goalsCount', { count: workshop.goals })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {planning && <WorkshopDialog onClose={() => setPlanning(false)} />}
    </Page>
  );
}
