import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../shared/api/client.ts';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Button } from '../components/Button.tsx';
import { TextField } from '../components/fields.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useLanguage } from '../shell/language.ts';
import { meQuery } from '../shell/session.ts';

/** Makes the account of a link. @param invited the address that was invited: a suggestion, for many have several */
export function AccountForm({ token, invited = '' }: { token: string; invited?: string | undefined }) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const client = useQueryClient();
  const { history } = useRouter();
  const [name, setName] = useState('');
  const [email, setEmail] = useState(invited);
  const [password, setPassword] = useState('');
  const setUp = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/account-links/{token}', {
          params: { path: { token } },
          body: { name, password, email, language },
        }),
      ),
    onSuccess: async () => {
      const me = await client.query({ ...meQuery, staleTime: 0 });
      const [project] = me?.projects ?? [];
      history.replace(project === undefined ? '/' : `/projects/${project.slug}`);
    },
  });
  const problem = isProblem(setUp.error) ? setUp.error : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setUp.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      {setUp.error === null ? null : <ProblemNote problem={setUp.error} />}
      <TextField
        label={t('email')}
        hint={t('setup.emailHint')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={problem?.at('/email')}
        required
      />
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
  );
}
