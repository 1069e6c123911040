import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { RadioField } from '../components/fields.tsx';
import { Page } from '../components/Page.tsx';
import { chooseLook, looks, useLook } from '../shell/look.ts';
import { useLogOut } from '../shell/log-out.ts';
import { useMe } from '../shell/session.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PasswordForm } from './PasswordForm.tsx';

/** One's own account: how the studio looks, the password, and ending sessions. */
export function AccountPage() {
  const { t } = useTranslation('people');
  const { user } = useMe();
  const look = useLook();
  const logOut = useLogOut('here');
  const logOutEverywhere = useLogOut('everywhere');
  return (
    <Page
      title={t('account.title')}
      lead={t('account.lead', { name: user.name, email: user.email })}
      next={
        <Button kind="secondary" icon="logout" onClick={() => logOut.mutate()}>
          {t('account.logOut')}
        </Button>
      }
    >
      <section className="card form" aria-labelledby="look-title">
        <h2 id="look-title" className="kern-heading-medium">
          {t('account.look')}
        </h2>
        <RadioField
          label={t('account.lookLabel')}
          hint={t('account.lookHint')}
          value={look}
          onChange={chooseLook}
          choices={looks.map((one) => ({ value: one, label: t(`account.looks.${one}`) }))}
        />
        <LanguageChoice />
      </section>
      <PasswordForm />
      <section className="card form" aria-labelledby="sessions-title">
        <h2 id="sessions-title" className="kern-heading-medium">
          {t('account.sessions')}
        </h2>
        <p className="kern-body">{t('account.sessionsMeans')}</p>
        <div className="form__actions">
          <Button kind="secondary" busy={logOutEverywhere.isPending} onClick={() => logOutEverywhere.mutate()}>
            {t('account.logOutEverywhere')}
          </Button>
        </div>
      </section>
    </Page>
  );
}
