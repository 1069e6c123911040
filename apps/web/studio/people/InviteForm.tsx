import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '#domain';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Button } from '../components/Button.tsx';
import { CopyLink } from '../components/CopyLink.tsx';
import { RadioField, TextField } from '../components/fields.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { useTeam } from './team.ts';

/** Asks for address and role; then shows the link to hand over. */
export function InviteForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('people');
  const { slug } = useProject();
  const { invite } = useTeam(slug);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('coder');
  const invitation = invite.data;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    invite.mutate({ email, role });
  };
  if (invitation !== undefined) {
    return (
      <div className="form">
        <p className="kern-body">{t('team.handOver')}</p>
        <CopyLink
          label={t('team.linkFor', { email: invitation.email, role: t(`roles.${invitation.role}.name`) })}
          url={window.location.origin + invitation.path}
        />
        <div className="form__actions">
          <Button onClick={onDone}>{t('done')}</Button>
        </div>
      </div>
    );
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextField
        label={t('email')}
        hint={t('team.emailHint')}
        type="email"
        value={email}
        onChange={setEmail}
        error={isProblem(invite.error) ? invite.error.at('/email') : undefined}
        required
      />
      <RadioField
        label={t('team.role')}
        value={role}
        onChange={setRole}
        choices={roles.map((one) => ({ value: one, label: t(`roles.${one}.name`), hint: t(`roles.${one}.may`) }))}
      />
      {invite.error === null ? null : <ProblemNote problem={invite.error} />}
      <div className="form__actions">
        <Button type="submit" busy={invite.isPending}>
          {t('team.makeLink')}
        </Button>
        <Button kind="secondary" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
