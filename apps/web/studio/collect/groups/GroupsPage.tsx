import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { Facets } from './Facets.tsx';
import { groupsQuery } from './group-queries.ts';
import { GroupTreeEditor } from './GroupTreeEditor.tsx';
import { GroupTreeView } from './GroupTreeView.tsx';
import './groups.css';

/** By whom results are reported: the tree of actor groups, and the facets that questionnaires bring. */
export function GroupsPage() {
  const { t } = useTranslation('groups');
  const { slug } = useProject();
  const mayManage = useMay('manageProject');
  const { data, error } = useQuery(groupsQuery(slug));
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error === null ? null : <ProblemNote problem={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : mayManage ? <GroupTreeEditor tree={data} /> : <GroupTreeView tree={data} />}
      <Facets />
    </Page>
  );
}
