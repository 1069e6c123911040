import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.tsx';
import { Button } from '../components/Button.tsx';
import { Loading } from '../components/Loading.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useCommands } from '../shell/commands/registry.ts';
import { useProject } from '../shell/project.tsx';
import { useMay } from '../shell/session.ts';
import { figuresQuery, themesQuery } from './queries.ts';
import { ThemeList } from './ThemeList.tsx';
import { ThemesCsvDialog } from './ThemesCsvDialog.tsx';
import { ThemesPlot } from './ThemesPlot.tsx';
import './themes.css';

/** The themes of a project, in their order, with how many persons stand behind each. */
export function ThemesPage() {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const [mayEdit, mayExport] = [useMay('editThemes'), useMay('exportThemes')];
  const navigate = useNavigate();
  const [exporting, setExporting] = useState(false);
  const { data: themes, error } = useQuery(themesQuery(slug));
  const figures = useQuery(figuresQuery(slug));
  useCommands([
    ...(mayEdit
      ? [
          {
            id: 'condense',
            title: t('condense.open'),
            shortcut: 'c',
            run: () => void navigate({ to: '/projects/$project/themes/condense', params: { project: slug } }),
          },
        ]
      : []),
    ...(mayExport ? [{ id: 'themes-csv', title: t('csv.open'), shortcut: 'e', run: () => setExporting(true) }] : []),
  ]);
  const condense = mayEdit ? (
    <Link to="/projects/$project/themes/condense" params={{ project: slug }} className="kern-btn kern-btn--primary">
      <span className="kern-label">{t('condense.open')}</span>
    </Link>
  ) : undefined;
  const download =
    mayExport && themes !== undefined && themes.length > 0 ? (
      <Button kind="secondary" icon="download" onClick={() => setExporting(true)}>
        {t('csv.open')}
      </Button>
    ) : undefined;
  const empty = themes?.length === 0;
  return (
    <Page title={t('title')} lead={t('lead')} next={empty ? undefined : condense} tools={download} wide>
      {error !== null ? <ProblemNote problem={error} /> : themes === undefined ? <Loading /> : null}
      {empty ? (
        <EmptyState title={t('empty.title')} next={condense}>
          <p>{mayEdit ? t('empty.lead') : t('empty.leadForOthers')}</p>
        </EmptyState>
      ) : null}
      {themes === undefined || empty ? null : (
        <div className="themes-overview">
          <ThemeList themes={themes} figures={figures.data} mayEdit={mayEdit} />
          {figures.data === undefined ? (
            figures.error === null ? (
              <Loading />
            ) : (
              <ProblemNote problem={figures.error} />
            )
          ) : (
            <ThemesPlot themes={themes} figures={figures.data.items} k={figures.data.smallestCell} />
          )}
        </div>
      )}
      <ThemesCsvDialog isOpen={exporting} onClose={() => setExporting(false)} />
    </Page>
  );
}
