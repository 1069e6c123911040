import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable.tsx';
import { useProject } from '../../shell/project.tsx';
import { useInLanguage } from '../../shell/language.ts';
import { facetsQuery } from './group-queries.ts';

/** Other ways to look at results: questions of published questionnaires that are marked as facets. */
export function Facets() {
  const { t } = useTranslation('groups');
  const words = useInLanguage();
  const { slug } = useProject();
  const { data } = useQuery(facetsQuery(slug));
  if (data === undefined) return null;
  return (
    <section className="facets">
      <h2 className="kern-heading-medium">{t('facets.title')}</h2>
      <p className="kern-body">{t(data.items.length === 0 ? 'facets.none' : 'facets.lead')}</p>
      {data.items.length === 0 ? null : (
        <DataTable
          caption={t('facets.title')}
          captionHidden
          rows={data.items}
          rowKey={({ key }) => key}
          columns={[
            { key: 'name', header: t('facets.question'), heading: true, cell: ({ name }) => words(name) },
            { key: 'key', header: t('key'), cell: ({ key }) => <code>{key}</code> },
          ]}
        />
      )}
    </section>
  );
}
