import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../shared/api/client.ts';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Button } from '../components/Button.tsx';
import { TextField } from '../components/fields.tsx';
import { notify } from '../components/notify.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';

/** Another password. It ends the sessions on other devices. */
export function PasswordForm() {
  const { t } = useTranslation('people');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => done(api.PUT('/api/me/password', { body: { current, next } })),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      notify(t('account.passwordChanged'));
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form className="card form" onSubmit={submit} aria-labelledby="password-title">
      <h2 id="password-title" className="kern-heading-medium">
        {t('account.changePassword')}
      </h2>
      <TextField
        label={t('account.current')}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        required
      />
      <TextField
        label={t('account.next')}
        hint={t('passwordHint')}
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={isProblem(change.error) ? change.error.at('/next') : undefined}
        required
      />
      {change.error === null ? null : <ProblemNote problem={change.error} />}
      <div className="form__actions">
        <Button type="submit" kind="secondary" busy={change.isPending}>
          {t('account.changePassword')}
        </Button>
      </div>
    </form>
  );
}
