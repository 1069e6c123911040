import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Shape } from '../../shared/api/client.ts';
import { Button } from '../components/Button.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useLogOut } from '../shell/log-out.ts';
import { meQuery } from '../shell/session.ts';

/** Joining a project with the account that is logged in. */
export function AcceptForm({ token, me }: { token: string; me: Shape<'MeAnswer'> }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const { history } = useRouter();
  const logOut = useLogOut('here');
  const accept = useMutation({
    mutationFn: () => answer(api.POST('/api/account-links/{token}/accept', { params: { path: { token } } })),
    onSuccess: async ({ project }) => {
      await client.query({ ...meQuery, staleTime: 0 });
      history.replace(`/projects/${project}`);
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    accept.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      {accept.error === null ? null : <ProblemNote problem={accept.error} />}
      <p className="kern-body">{t('setup.loggedInAs', { name: me.user.name, email: me.user.email })}</p>
      <div className="form__actions">
        <Button type="submit" busy={accept.isPending}>
          {t('setup.join')}
        </Button>
        <Button kind="tertiary" onClick={() => logOut.mutate()}>
          {t('setup.otherAccount')}
        </Button>
      </div>
    </form>
  );
}
