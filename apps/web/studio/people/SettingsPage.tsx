import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api/client.ts';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Button } from '../components/Button.tsx';
import { notify } from '../components/notify.ts';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { projectQuery, useProject } from '../shell/project.tsx';
import { meQuery } from '../shell/session.ts';
import { useUnsavedGuard } from '../shell/use-unsaved-guard.ts';
import { requestOf, valuesOf } from './project-values.ts';
import { ProjectFields } from './ProjectFields.tsx';

/** What is said about the project and promised to its actors. */
export function SettingsPage() {
  const { t } = useTranslation('people');
  const project = useProject();
  const client = useQueryClient();
  const [values, setValues] = useState(() => valuesOf(project));
  // What was read when the form was opened: a change by somebody else in the meantime must be noticed.
  const [revision, setRevision] = useState(project.revision);
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/projects/{project}', {
          params: { path: { project: project.slug } },
          body: { ...requestOf(values), revision },
        }),
      ),
    onSuccess: async (changed) => {
      setRevision(changed.revision);
      client.setQueryData(projectQuery(project.slug).queryKey, changed);
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      // Much of what the other pages show depends on settings.
      await client.invalidateQueries({ queryKey: projectQuery(project.slug).queryKey });
      notify(t('saved'));
    },
  });
  useUnsavedGuard(JSON.stringify(values) !== JSON.stringify(valuesOf(project)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <section className="card reading" aria-labelledby="mode-title">
        <h2 id="mode-title" className="kern-heading-medium">
          {t(`modes.${project.mode}.name`)}
        </h2>
        <p className="kern-body">{t(`modes.${project.mode}.means`)}</p>
        <p className="kern-body muted">{t('settings.modeStays')}</p>
      </section>
      <form className="form form--wide" onSubmit={submit}>
        <ProjectFields
          values={values}
          onChange={setValues}
          problem={isProblem(save.error) ? save.error : undefined}
          languages={['de', 'en']}
        />
        {save.error === null ? null : <ProblemNote problem={save.error} />}
        <div className="form__actions">
          <Button type="submit" busy={save.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
