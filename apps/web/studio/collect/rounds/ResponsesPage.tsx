import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { ResponsesCsv } from './ResponsesCsv.tsx';
import { RoundPart } from './RoundPart.tsx';
import { responsesQuery, type Round, shortId, useGroups } from './round-queries.ts';

/** The responses of a round. */
export function ResponsesPage() {
  const { t } = useTranslation('rounds');
  const mayExport = useMay('exportData');
  return (
    <RoundPart
      part="responses"
      lead={() => t('responses.lead')}
      tools={({ counts }) => (mayExport && counts.responses > 0 ? <ResponsesCsv /> : undefined)}
    >
      {(round) => <Responses round={round} />}
    </RoundPart>
  );
}

function Responses({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const { slug } = useProject();
  const { day } = useFormats();
  const groups = useGroups(slug);
  const { data, error } = useQuery(responsesQuery(slug, round.id));
  if (error !== null) return <ProblemNote problem={error} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0) return <NoResponses round={round.id} />;
  const languageNames = new Intl.DisplayNames(language, { type: 'language' });
  const nameOf = (key: string) => groups.find((group) => group.key === key)?.name[language] ?? key;
  return (
    <>
      <DataTable
        caption={t('responses.caption')}
        captionHidden
        rows={data.items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'response',
            header: t('responses.response'),
            heading: true,
            cell: ({ id }) => (
              <Link
                to="/projects/$project/rounds/$round/responses/$response"
                params={{ project: slug, round: round.id, response: id }}
                className="card__link"
              >
                {t('responses.number', { n: shortId(id) })}
              </Link>
            ),
          },
          { key: 'day', header: t('responses.day'), cell: (response) => day(response.day) },
          {
            key: 'group',
            header: t('responses.group'),
            cell: ({ group }) => (group === null ? t('responses.hidden') : nameOf(group)),
          },
          { key: 'language', header: t('responses.language'), cell: ({ locale }) => languageNames.of(locale) },
          {
            key: 'permission',
            header: t('responses.permission'),
            cell: ({ quotePermission }) => t(`responses.permissions.${quotePermission}`),
          },
        ]}
      />
      {data.items.some(({ group }) => group === null) ? (
        <p className="kern-body kern-body--small muted">{t('responses.hiddenHint')}</p>
      ) : null}
    </>
  );
}

function NoResponses({ round }: { round: string }) {
  const { t } = useTranslation('rounds');
  const { slug, permissions } = useProject();
  const toLinks = (
    <Link
      to="/projects/$project/rounds/$round/links"
      params={{ project: slug, round }}
      className="kern-btn kern-btn--primary"
    >
      <span className="kern-label">{t('responses.none.next')}</span>
    </Link>
  );
  return (
    <EmptyState title={t('responses.none.title')} next={permissions.includes('inviteActors') ? toLinks : undefined}>
      <p>{t('responses.none.text')}</p>
    </EmptyState>
  );
}
