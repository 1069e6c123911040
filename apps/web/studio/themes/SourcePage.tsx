import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { runsOf, sliceCodePoints } from '#domain';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { joined } from '../../shared/joined.ts';
import { DataTable } from '../components/DataTable.tsx';
import { Icon } from '../components/Icon.tsx';
import { Loading } from '../components/Loading.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { useProject } from '../shell/project.tsx';
import { sourceThreadQuery, type ThreadCoding } from './queries.ts';
import { useInLanguage } from '../shell/language.ts';
import './themes.css';

/** One whole answer, and what became of it: its passages, their codes, and the themes these lead to. */
export function SourcePage() {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const inLanguage = useInLanguage();
  const { source: id } = useParams({ from: '/inside/projects/$project/themes/sources/$source' });
  const { data: source, error } = useQuery(sourceThreadQuery(slug, id));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (source === undefined) return error === null ? <Loading /> : <ProblemNote problem={error} />;
  const { group, permission, codings } = source;
  const runs = runsOf(source.text, codings);
  return (
    <Page title={t('source.title')} lead={inLanguage(source.question)} tools={<WayBack />}>
      <p className="kern-body">
        {joined([group === null ? '' : inLanguage(group), t(`quotes.permission.${permission}`)])}
      </p>
      <blockquote className="source-text" lang={source.locale}>
        {runs.map(({ start, text, ids }) =>
          ids.length === 0 ? <span key={start}>{text}</span> : <mark key={start}>{text}</mark>,
        )}
      </blockquote>
      {codings.length === 0 ? (
        <p className="kern-body">{t('source.none')}</p>
      ) : (
        <DataTable
          caption={t('source.codings')}
          rows={codings}
          rowKey={(coding) => coding.id}
          columns={[
            {
              key: 'words',
              header: t('source.passage'),
              heading: true,
              cell: ({ start, end }) => sliceCodePoints(source.text, start, end),
            },
            { key: 'code', header: t('source.code'), cell: ({ code }) => code.name },
            { key: 'theme', header: t('columns.theme'), cell: ({ theme }) => <ToTheme theme={theme} project={slug} /> },
            {
              key: 'stance',
              header: t('columns.stance'),
              cell: ({ stance }) => (stance === null ? '' : t(`stances.${stance}`)),
            },
            { key: 'coder', header: t('source.coder'), cell: ({ coder }) => coder ?? '' },
          ]}
        />
      )}
    </Page>
  );
}

/** Back to the theme from which somebody came, else to all of them. */
function WayBack() {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const { theme } = useSearch({ from: '/inside/projects/$project/themes/sources/$source' });
  const look = 'kern-btn kern-btn--tertiary';
  return theme === undefined ? (
    <Link to="/projects/$project/themes" params={{ project: slug }} className={look}>
      <Icon name="arrow-back" />
      <span className="kern-label">{t('theme.back')}</span>
    </Link>
  ) : (
    <Link to="/projects/$project/themes/$theme" params={{ project: slug, theme }} className={look}>
      <Icon name="arrow-back" />
      <span className="kern-label">{t('source.backToTheme')}</span>
    </Link>
  );
}

function ToTheme({ theme, project }: { theme: ThreadCoding['theme']; project: string }) {
  return theme === null ? null : (
    <Link to="/projects/$project/themes/$theme" params={{ project, theme: theme.id }}>
      {theme.title}
    </Link>
  );
}
