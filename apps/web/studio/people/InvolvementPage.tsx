import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { CsvDialog } from '../components/CsvDialog.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Loading } from '../components/Loading.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { InvolvementTable } from './InvolvementTable.tsx';
import { involvementsQuery } from './involvements.ts';

/** Who would like to take part further, and how to reach them. */
export function InvolvementPage() {
  const { t } = useTranslation('people');
  const { slug } = useProject();
  const { data, error } = useQuery(involvementsQuery(slug));
  const [downloading, setDownloading] = useState(false);
  const some = data !== undefined && data.items.length > 0;
  return (
    <Page
      title={t('involvement.title')}
      lead={t('involvement.lead')}
      next={
        some ? (
          <Button icon="download" onClick={() => setDownloading(true)}>
            {t('involvement.csv.open')}
          </Button>
        ) : undefined
      }
    >
      {error === null ? null : <ProblemNote problem={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data?.items.length === 0 ? <NobodyYet /> : null}
      {some ? <InvolvementTable items={data.items} /> : null}
      <CsvDialog
        title={t('involvement.csv.open')}
        lead={t('involvement.csv.lead')}
        file="involvements.csv"
        isOpen={downloading}
        onClose={() => setDownloading(false)}
      />
    </Page>
  );
}

function NobodyYet() {
  const { t } = useTranslation('people');
  const { slug } = useProject();
  return (
    <EmptyState
      title={t('involvement.none')}
      next={
        <Link to="/projects/$project/rounds" params={{ project: slug }} className="kern-btn kern-btn--primary">
          <span className="kern-label">{t('involvement.noneNext')}</span>
        </Link>
      }
    >
      <p>{t('involvement.noneText')}</p>
    </EmptyState>
  );
}
