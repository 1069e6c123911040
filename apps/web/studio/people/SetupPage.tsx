import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, done, type Shape } from '../../shared/api/client.ts';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Button } from '../components/Button.tsx';
import { TextField } from '../components/fields.tsx';
import { Loading } from '../components/Loading.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { meQuery } from '../shell/session.ts';
import { OutsideFrame } from './OutsideFrame.tsx';

/** Opening a link that makes an account: the first one, or that of a colleague. */
export function SetupPage() {
  const { t } = useTranslation('people');
  const { token } = useParams({ from: '/setup/$token' });
  const { data: link, error } = useQuery({
    queryKey: ['account-link', token],
    queryFn: () => answer(api.GET('/api/account-links/{token}', { params: { path: { token } } })),
    staleTime: Infinity,
  });
  if (error !== null) {
    return (
      <OutsideFrame>
        <Page title={t('setup.title')}>
          <ProblemNote problem={error} />
          <p>
            <Link to="/login" className="kern-link">
              {t('setup.toLogin')}
            </Link>
          </p>
        </Page>
      </OutsideFrame>
    );
  }
  return <OutsideFrame>{link === undefined ? <Loading /> : <AccountForm token={token} link={link} />}</OutsideFrame>;
}

function AccountForm({ token, link }: { token: string; link: Shape<'AccountLinkAnswer'> }) {
  const { t, i18n } = useTranslation('people');
  const client = useQueryClient();
  const { history } = useRouter();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const setUp = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/account-links/{token}', {
          params: { path: { token } },
          body: {
            name,
            password,
            language: i18n.language === 'en' ? 'en' : 'de',
            ...(link.email === undefined ? { email } : {}),
          },
        }),
      ),
    onSuccess: async () => {
      await client.query({ ...meQuery, staleTime: 0 });
      history.replace('/');
    },
  });
  const problem = isProblem(setUp.error) ? setUp.error : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setUp.mutate();
  };
  const lead =
    link.projectTitle === undefined || link.role === undefined
      ? t('setup.leadFirst')
      : t('setup.leadColleague', { title: link.projectTitle, role: t(`roles.${link.role}.name`) });
  return (
    <Page title={t('setup.title')} lead={lead}>
      <form className="form" onSubmit={submit}>
        {setUp.error === null ? null : <ProblemNote problem={setUp.error} />}
        {link.email === undefined ? (
          <TextField
            label={t('email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            error={problem?.at('/email')}
            required
          />
        ) : (
          <p className="kern-body">{t('setup.emailIs', { email: link.email })}</p>
        )}
        <TextField
          label={t('name')}
          hint={t('setup.nameHint')}
          autoComplete="name"
          value={name}
          onChange={setName}
          error={problem?.at('/name')}
          required
        />
        <TextField
          label={t('password')}
          hint={t('passwordHint')}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={problem?.at('/password')}
          required
        />
        <div className="form__actions">
          <Button type="submit" busy={setUp.isPending}>
            {t('setup.submit')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
