import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format.ts';
import { DataTable } from '../components/DataTable.tsx';
import { Loading } from '../components/Loading.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { historyQuery, type Theme } from './queries.ts';

/** Who changed the theme when, and what it said. Loaded when it is opened. */
export function ThemeHistory({ theme }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const { instant, number } = useFormats();
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({ ...historyQuery(slug, theme.id), enabled: open });
  return (
    <details className="theme-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="kern-heading-small">{t('history.title')}</summary>
      {error === null ? null : <ProblemNote problem={error} />}
      {open && data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : (
        <DataTable
          caption={t('history.title')}
          captionHidden
          rows={data}
          rowKey={({ revision }) => revision}
          columns={[
            { key: 'version', header: t('history.version'), heading: true, cell: (row) => number(row.revision) },
            { key: 'at', header: t('history.at'), cell: (row) => instant(row.at) },
            { key: 'by', header: t('history.by'), cell: (row) => row.by ?? '' },
            { key: 'status', header: t('history.status'), cell: (row) => t(`status.${row.status}`) },
            { key: 'title', header: t('fields.title'), cell: (row) => row.title },
            { key: 'definition', header: t('fields.definition'), cell: (row) => row.definition },
            { key: 'codes', header: t('history.codes'), cell: (row) => row.codes.map(({ name }) => name).join(', ') },
          ]}
        />
      )}
    </details>
  );
}
