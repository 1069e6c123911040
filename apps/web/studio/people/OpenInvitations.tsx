import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format.ts';
import { Button } from '../components/Button.tsx';
import { CopyLink } from '../components/CopyLink.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { invitationsQuery, useTeam } from './team.ts';

/** Colleagues who have not opened their link yet. The link can be copied again until it is used. */
export function OpenInvitations() {
  const { t } = useTranslation('people');
  const formats = useFormats();
  const { slug } = useProject();
  const { data, error } = useQuery(invitationsQuery(slug));
  const { withdraw } = useTeam(slug);
  const problem = error ?? withdraw.error;
  if (problem === null && (data === undefined || data.items.length === 0)) return null;
  return (
    <section className="stack" aria-labelledby="invitations-title">
      <h2 id="invitations-title" className="kern-heading-medium">
        {t('team.invited')}
      </h2>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <ul className="stack">
        {data?.items.map(({ id, email, role, expiresAt, path }) => (
          <li key={id} className="card">
            <CopyLink
              label={t('team.linkFor', { email, role: t(`roles.${role}.name`) })}
              hint={t('team.linkUntil', { date: formats.instant(expiresAt) })}
              url={window.location.origin + path}
            />
            <div>
              <Button kind="tertiary" small onClick={() => withdraw.mutate(id)}>
                {t('team.withdraw')}
                <span className="visually-hidden"> {email}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
