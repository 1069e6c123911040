import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { useProject } from '../../shell/project.tsx';
import { useInLanguage } from '../../shell/language.ts';
import { type Questionnaire } from './questionnaire-queries.ts';
import { VersionState } from './VersionState.tsx';

type Row = Questionnaire['versions'][number];

/** One questionnaire and its versions, newest first. */
export function QuestionnaireCard({ questionnaire: { title, slug, versions } }: { questionnaire: Questionnaire }) {
  const { t } = useTranslation('questionnaires');
  const words = useInLanguage();
  const { instant } = useFormats();
  const { slug: project } = useProject();
  const columns: Column<Row>[] = [
    {
      key: 'number',
      header: t('version'),
      heading: true,
      cell: ({ id, number }) => (
        <Link to="/projects/$project/questionnaires/$version" params={{ project, version: id }}>
          {t('versionNumber', { number })}
          <span className="visually-hidden"> {words(title)}</span>
        </Link>
      ),
    },
    { key: 'state', header: t('list.state'), cell: ({ status }) => <VersionState status={status} /> },
    {
      key: 'languages',
      header: t('list.languages'),
      cell: ({ languages }) => languages.map((language) => t('language', { context: language })).join(', '),
    },
    {
      key: 'published',
      header: t('list.publishedAt'),
      cell: ({ publishedAt }) => (publishedAt === null ? '–' : instant(publishedAt)),
    },
  ];
  return (
    <section className="card versions" aria-label={words(title)}>
      <h2 className="kern-heading-medium card__title">{words(title)}</h2>
      <p className="kern-body muted">
        {t('list.shortName')} <code>{slug}</code>
      </p>
      <DataTable
        caption={t('list.versionsOf', { title: words(title) })}
        captionHidden
        columns={columns}
        rows={versions}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
