import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { useProject } from '../../shell/project.tsx';
import { type Round, roundQuery } from './round-queries.ts';
import './rounds.css';

export type Part = 'overview' | 'links' | 'responses' | 'quarantine';

interface Props {
  part: Part;
  lead?: (round: Round) => ReactNode;
  next?: (round: Round) => ReactNode;
  tools?: (round: Round) => ReactNode;
  children: (round: Round) => ReactNode;
}

/** A page of one round: its heading, the ways to the other parts, and what this part shows. */
export function RoundPart({ part, lead, next, tools, children }: Props) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const { round: id } = useParams({ strict: false });
  const { data: round, error } = useQuery(roundQuery(slug, id ?? ''));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (round === undefined) return error === null ? <Loading /> : <ProblemNote problem={error} />;
  const title = part === 'overview' ? round.title : t('pageTitle', { part: t(`tabs.${part}`), round: round.title });
  return (
    <Page title={title} lead={lead?.(round)} next={next?.(round)} tools={tools?.(round)} wide>
      <Parts round={round} />
      {children(round)}
    </Page>
  );
}

function Parts({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { slug, permissions } = useProject();
  const { quarantined } = round.counts;
  const params = { project: slug, round: round.id };
  const here = { activeOptions: { exact: true }, activeProps: { 'aria-current': 'page' as const } };
  const look = 'round-parts__link';
  return (
    <nav className="round-parts" aria-label={t('tabs.label')}>
      <Link to="/projects/$project/rounds/$round" params={params} className={look} {...here}>
        {t('tabs.overview')}
      </Link>
      {permissions.includes('inviteActors') ? (
        <Link to="/projects/$project/rounds/$round/links" params={params} className={look} {...here}>
          {t('tabs.links')}
        </Link>
      ) : null}
      {permissions.includes('viewAnswers') ? (
        <Link
          to="/projects/$project/rounds/$round/responses"
          params={params}
          className={look}
          activeProps={here.activeProps}
        >
          {t('tabs.responses')}
        </Link>
      ) : null}
      {permissions.includes('reviewQuarantine') ? (
        <Link
          to="/projects/$project/rounds/$round/quarantine"
          params={params}
          className={look}
          activeProps={here.activeProps}
        >
          {quarantined > 0 ? t('tabs.quarantineCount', { n: quarantined }) : t('tabs.quarantine')}
        </Link>
      ) : null}
    </nav>
  );
}
