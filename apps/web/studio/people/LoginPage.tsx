import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Navigate, useRouter, useSearch } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../shared/api/client.ts';
import { Button } from '../components/Button.tsx';
import { TextField } from '../components/fields.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { meQuery, useSession } from '../shell/session.ts';
import { OutsideFrame } from './OutsideFrame.tsx';

/** Logging in. Whoever wanted to go somewhere arrives there. */
export function LoginPage() {
  const { t } = useTranslation('people');
  const { next = '/' } = useSearch({ from: '/login' });
  const { data: me } = useSession();
  const { history } = useRouter();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const logIn = useMutation({
    mutationFn: () => done(api.POST('/api/session', { body: { email, password } })),
    onSuccess: async () => {
      await client.query({ ...meQuery, staleTime: 0 });
      history.replace(next);
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    logIn.mutate();
  };
  if (me !== null && me !== undefined && logIn.isIdle) return <Navigate to="/" replace />;
  return (
    <OutsideFrame>
      <Page title={t('login.title')} lead={t('login.lead')}>
        <form className="form" onSubmit={submit}>
          {logIn.error === null ? null : <ProblemNote problem={logIn.error} />}
          <TextField
            label={t('email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            required
          />
          <TextField
            label={t('password')}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            required
          />
          <div className="form__actions">
            <Button type="submit" busy={logIn.isPending}>
              {t('login.submit')}
            </Button>
          </div>
        </form>
        <p className="kern-body muted reading">{t('login.noAccount')}</p>
      </Page>
    </OutsideFrame>
  );
}
