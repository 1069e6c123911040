import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { SelectField, TextField } from '../../components/fields.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { LinkActions } from './LinkActions.tsx';
import { filtered, noFilter, shownState } from './link-filter.ts';
import { type Group, type Invitation } from './round-queries.ts';

interface Props {
  round: string;
  invitations: readonly Invitation[];
  groups: readonly Group[];
}

/** Every link of a round with what can be done with it. */
export function LinksTable({ round, invitations, groups }: Props) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const { number } = useFormats();
  const language = useLanguage();
  const [filter, setFilter] = useState(noFilter);
  const filterId = useId();
  const shown = filtered(invitations, filter);
  const states = (['invited', 'open', 'answered', 'revoked'] as const).filter((state) =>
    invitations.some((link) => shownState(link) === state),
  );
  const nameOf = (groupId: string | null) => groups.find(({ id }) => id === groupId)?.name[language] ?? '–';
  const all = { value: '' as const, label: t('links.filter.all') };
  return (
    <>
      <div role="search" aria-labelledby={filterId}>
        <h2 id={filterId} className="kern-sr-only">
          {t('links.filter.label')}
        </h2>
        <div className="link-filter">
          <TextField
            type="search"
            label={t('links.filter.search')}
            value={filter.search}
            onChange={(search) => setFilter({ ...filter, search })}
          />
          <SelectField
            label={t('links.filter.group')}
            value={filter.group}
            onChange={(group) => setFilter({ ...filter, group })}
            choices={[
              all,
              ...groups.map(({ id, name }) => ({ value: id, label: name[language] })),
              { value: 'none', label: t('links.filter.withoutGroup') },
            ]}
          />
          <SelectField
            label={t('links.filter.state')}
            value={filter.state}
            onChange={(state) => setFilter({ ...filter, state })}
            choices={[all, ...states.map((state) => ({ value: state, label: t(`links.states.${state}`) }))]}
          />
        </div>
      </div>
      <div className="links__count">
        <p role="status" className="kern-body muted">
          {t('links.filter.shown', { count: shown.length, all: number(invitations.length) })}
        </p>
        <a
          className="kern-btn kern-btn--secondary"
          href={`/api/projects/${slug}/rounds/${round}/invitations.csv`}
          download
        >
          <Icon name="download" />
          <span className="kern-label">{t('links.download')}</span>
        </a>
      </div>
      <DataTable
        caption={t('links.caption')}
        captionHidden
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          { key: 'label', header: t('links.label'), heading: true, cell: ({ label }) => label },
          { key: 'group', header: t('links.group'), cell: ({ groupId }) => nameOf(groupId) },
          { key: 'kind', header: t('links.kind'), cell: ({ kind }) => t(`links.kinds.${kind}`) },
          { key: 'state', header: t('links.state'), cell: (link) => t(`links.states.${shownState(link)}`) },
          {
            key: 'actions',
            header: t('links.actions'),
            cell: (invitation) => <LinkActions round={round} invitation={invitation} />,
          },
        ]}
      />
    </>
  );
}
