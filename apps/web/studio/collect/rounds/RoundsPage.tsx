import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { InvolvementLink } from '../../people/InvolvementLink.tsx';
import { useCommands } from '../../shell/commands/registry.ts';
import { useProject } from '../../shell/project.tsx';
import { RoundDialog } from './RoundDialog.tsx';
import { RoundDates, RoundState } from './RoundState.tsx';
import { type Round, roundsQuery, usePublishedVersions } from './round-queries.ts';

/** Every round of a project. */
export function RoundsPage() {
  const { t } = useTranslation('rounds');
  const { slug, permissions } = useProject();
  const { data, error } = useQuery(roundsQuery(slug));
  const versions = usePublishedVersions(slug);
  const [creating, setCreating] = useState(false);
  const mayCreate = permissions.includes('manageRounds') && versions !== undefined && versions.length > 0;
  const create = { id: 'round-create', title: t('create'), shortcut: 'n', run: () => setCreating(true) };
  useCommands(mayCreate ? [create] : []);
  const button = (
    <Button icon="add" onClick={create.run}>
      {t('create')}
    </Button>
  );
  const none = data?.items.length === 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      next={mayCreate && !none ? button : undefined}
      tools={data === undefined || none ? undefined : <InvolvementLink />}
      wide
    >
      {error === null ? null : <ProblemNote problem={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {none && versions !== undefined ? <NoRounds ready={mayCreate} button={button} /> : null}
      {data === undefined || none ? null : <RoundsTable rounds={data.items} />}
      {creating ? <RoundDialog versions={versions ?? []} onClose={() => setCreating(false)} /> : null}
    </Page>
  );
}

function NoRounds({ ready, button }: { ready: boolean; button: React.ReactNode }) {
  const { t } = useTranslation('rounds');
  const { slug, permissions } = useProject();
  if (ready) {
    return (
      <EmptyState title={t('none.title')} next={button}>
        <p>{t('none.text')}</p>
      </EmptyState>
    );
  }
  const toQuestionnaires = (
    <Link to="/projects/$project/questionnaires" params={{ project: slug }} className="kern-btn kern-btn--primary">
      <span className="kern-label">{t('noQuestionnaire.go')}</span>
    </Link>
  );
  const mayPublish = permissions.includes('manageQuestionnaires');
  return (
    <EmptyState title={t('noQuestionnaire.title')} next={mayPublish ? toQuestionnaires : undefined}>
      <p>{t('none.text')}</p>
      <p>{t('noQuestionnaire.text')}</p>
    </EmptyState>
  );
}

function RoundsTable({ rounds }: { rounds: readonly Round[] }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const { number } = useFormats();
  return (
    <DataTable
      caption={t('table.caption')}
      captionHidden
      rows={rounds}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('table.round'),
          heading: true,
          cell: ({ id, title }) => (
            <Link to="/projects/$project/rounds/$round" params={{ project: slug, round: id }} className="card__link">
              {title}
            </Link>
          ),
        },
        { key: 'state', header: t('table.state'), cell: ({ state }) => <RoundState state={state} /> },
        { key: 'dates', header: t('table.dates'), cell: (round) => <RoundDates {...round} /> },
        {
          key: 'links',
          header: t('table.links'),
          numeric: true,
          cell: ({ counts }) => number(counts.personalLinks + counts.openLinks),
        },
        {
          key: 'responses',
          header: t('table.responses'),
          numeric: true,
          cell: ({ counts }) => number(counts.responses),
        },
        {
          key: 'quarantined',
          header: t('table.quarantined'),
          numeric: true,
          cell: ({ counts }) => number(counts.quarantined),
        },
      ]}
    />
  );
}
