import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingForStep, stepsFrom, type ThemeStatus, themeStatuses } from '#domain';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { notify } from '../components/notify.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { useRemoveTheme, useSetStatus } from './changes.ts';
import { type Theme } from './queries.ts';

/** Where the theme is on its way, the step that comes next, and what it still needs for that. */
export function StatusSteps({ theme, mayEdit }: { theme: Theme; mayEdit: boolean }) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const setStatus = useSetStatus(theme.id);
  const place = themeStatuses.indexOf(theme.status);
  const take = (status: ThemeStatus) =>
    setStatus.mutate(
      { revision: theme.revision, status },
      { onSuccess: () => notify(t('status.now', { status: t(`status.${status}`) })) },
    );
  const steps = [...stepsFrom(theme.status)].sort((a, b) => themeStatuses.indexOf(a) - themeStatuses.indexOf(b));
  const ready = { definition: theme.definition, codes: theme.codes.length };
  const missing = steps.flatMap((step) => missingForStep(theme.status, step, ready) ?? []);
  return (
    <div className="status-steps">
      <ol className="status-steps__way" aria-label={t('status.way')}>
        {themeStatuses.map((status, index) => (
          <li
            key={status}
            className={`status-steps__step${index <= place ? ' status-steps__step--reached' : ''}`}
            aria-current={status === theme.status ? 'step' : undefined}
          >
            {t(`status.${status}`)}
          </li>
        ))}
      </ol>
      <ul className="code-tags" aria-label={t('condense.codesOf', { title: theme.title })}>
        {theme.codes.map(({ id, name }) => (
          <li key={id} className="code-tag">
            {name}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <div className="status-steps__actions">
          <Link
            to="/projects/$project/themes/condense"
            params={{ project: slug }}
            className="kern-btn kern-btn--tertiary kern-btn--x-small"
          >
            <span className="kern-label">{t('theme.changeCodes')}</span>
          </Link>
          {theme.status === 'draft' ? <RemoveTheme theme={theme} /> : null}
          {steps.map((status) => {
            const onwards = themeStatuses.indexOf(status) > place;
            return onwards && missing.length > 0 ? null : (
              <Button
                key={status}
                kind={onwards ? 'primary' : 'secondary'}
                busy={setStatus.isPending}
                onClick={() => take(status)}
              >
                {t(onwards ? `status.to.${status}` : `status.back.${status}`)}
              </Button>
            );
          })}
        </div>
      ) : null}
      {mayEdit && missing.length > 0 ? (
        <p className="kern-body status-steps__missing">{missing.map((need) => t(`status.needs.${need}`)).join(' ')}</p>
      ) : null}
      {setStatus.error === null ? null : <ProblemNote problem={setStatus.error} />}
    </div>
  );
}

function RemoveTheme({ theme: { id, title } }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useRemoveTheme();
  const confirm = () =>
    remove.mutate(id, {
      onSuccess: () => {
        notify(t('remove.removed', { title }));
        void navigate({ to: '/projects/$project/themes', params: { project: slug } });
      },
    });
  return (
    <>
      <Button kind="tertiary" small icon="delete" onClick={() => setAsking(true)}>
        {t('remove.open')}
      </Button>
      <Dialog
        title={t('remove.title', { title })}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <Button busy={remove.isPending} onClick={confirm}>
            {t('remove.confirm')}
          </Button>
        }
      >
        <p className="kern-body">{t('remove.lead')}</p>
        {remove.error === null ? null : <ProblemNote problem={remove.error} />}
      </Dialog>
    </>
  );
}
