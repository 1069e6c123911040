import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Loading } from '../components/Loading.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useCommands } from '../shell/commands/registry.ts';
import { useProject } from '../shell/project.tsx';
import { useMay } from '../shell/session.ts';
import { InviteDialog } from './InviteDialog.tsx';
import { OpenInvitations } from './OpenInvitations.tsx';
import { RolesExplained } from './RolesExplained.tsx';
import { membersQuery } from './team.ts';
import { TeamTable } from './TeamTable.tsx';

/** Who works on the project, and as what. */
export function TeamPage() {
  const { t } = useTranslation('people');
  const { slug } = useProject();
  const mayManage = useMay('manageMembers');
  const { data, error } = useQuery(membersQuery(slug));
  const [inviting, setInviting] = useState(false);
  const open = () => setInviting(true);
  useCommands(mayManage ? [{ id: 'invite', title: t('team.invite'), shortcut: 'n', run: open }] : []);
  return (
    <Page
      title={t('team.title')}
      lead={t('team.lead')}
      next={
        mayManage ? (
          <Button icon="add" onClick={open}>
            {t('team.invite')}
          </Button>
        ) : undefined
      }
    >
      {error === null ? null : <ProblemNote problem={error} />}
      {data === undefined ? <Loading /> : <TeamTable members={data.items} mayManage={mayManage} />}
      {mayManage ? <OpenInvitations /> : null}
      <RolesExplained />
      <InviteDialog isOpen={inviting} onClose={() => setInviting(false)} />
    </Page>
  );
}
