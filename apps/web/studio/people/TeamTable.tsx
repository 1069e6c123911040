import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '#domain';
import { type Shape } from '../../shared/api/client.ts';
import { Button } from '../components/Button.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { notify } from '../components/notify.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { useTeam } from './team.ts';

type Member = Shape<'MemberAnswer'>;

/** The team; the lead changes roles and takes people out. */
export function TeamTable({ members, mayManage }: { members: readonly Member[]; mayManage: boolean }) {
  const { t } = useTranslation('people');
  const { slug } = useProject();
  const { changeRole, remove } = useTeam(slug);
  const [leaving, setLeaving] = useState<Member>();
  const change = (member: Member, role: Role) =>
    changeRole.mutate(
      { userId: member.userId, role },
      {
        onSuccess: () =>
          notify(t('team.roleChanged', { name: member.name, role: t(`roles.${role}.name`) }), {
            label: t('undo'),
            run: () => changeRole.mutate({ userId: member.userId, role: member.role }),
          }),
      },
    );
  const columns: Column<Member>[] = [
    { key: 'name', header: t('name'), cell: ({ name }) => name, heading: true },
    { key: 'email', header: t('email'), cell: ({ email }) => email },
    {
      key: 'role',
      header: t('team.role'),
      cell: (member) =>
        mayManage ? (
          <RoleChoice member={member} onChange={(role) => change(member, role)} />
        ) : (
          t(`roles.${member.role}.name`)
        ),
    },
    ...(mayManage
      ? [
          {
            key: 'remove',
            header: t('team.actions'),
            cell: (member: Member) => (
              <Button kind="tertiary" small onClick={() => setLeaving(member)}>
                {t('team.remove')}
                <span className="visually-hidden"> {member.name}</span>
              </Button>
            ),
          },
        ]
      : []),
  ];
  const problem = changeRole.error ?? remove.error;
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <DataTable
        caption={t('team.title')}
        captionHidden
        columns={columns}
        rows={members}
        rowKey={({ userId }) => userId}
      />
      <ConfirmDialog
        title={t('team.removeTitle', { name: leaving?.name ?? '' })}
        confirm={t('team.remove')}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving !== undefined) remove.mutate(leaving.userId);
          setLeaving(undefined);
        }}
      >
        <p className="kern-body">{t('team.removeMeans')}</p>
      </ConfirmDialog>
    </>
  );
}

function RoleChoice({ member, onChange }: { member: Member; onChange: (role: Role) => void }) {
  const { t } = useTranslation('people');
  const choose = (chosen: string) => {
    const role = roles.find((one) => one === chosen);
    if (role !== undefined) onChange(role);
  };
  return (
    <div className="kern-form-input__select-wrapper role-choice">
      <select
        className="kern-form-input__select"
        aria-label={t('team.roleOf', { name: member.name })}
        value={member.role}
        onChange={(event) => choose(event.target.value)}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}.name`)}
          </option>
        ))}
      </select>
    </div>
  );
}
