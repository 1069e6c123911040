import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Shape } from '../../shared/api/client.ts';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Button } from '../components/Button.tsx';
import { RadioField, TextField } from '../components/fields.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { meQuery } from '../shell/session.ts';
import { blankProject, requestOf } from './project-values.ts';
import { ProjectFields } from './ProjectFields.tsx';
import { slugOf } from './slug.ts';

type Mode = Shape<'NewProjectRequest'>['mode'];

export function NewProjectForm({ onCancel }: { onCancel: () => void }) {
  const { t, i18n } = useTranslation('people');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [values, setValues] = useState(() => blankProject(i18n.language === 'en' ? 'en' : 'de'));
  const [ownSlug, setOwnSlug] = useState<string>();
  const [mode, setMode] = useState<Mode>('anonymous');
  const slug = ownSlug ?? slugOf(values.title);
  const create = useMutation({
    mutationFn: () => {
      const { title = '', deletionDate = '', municipality = '', ...more } = requestOf(values);
      return answer(api.POST('/api/projects', { body: { ...more, title, municipality, deletionDate, slug, mode } }));
    },
    onSuccess: async (project) => {
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      await navigate({ to: '/projects/$project', params: { project: project.slug } });
    },
  });
  const problem = isProblem(create.error) ? create.error : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <ProjectFields values={values} onChange={setValues} problem={problem} languages={[values.language]} />
      <RadioField
        label={t('projectForm.mode')}
        hint={t('projectForm.modeHint')}
        value={mode}
        onChange={setMode}
        choices={[
          { value: 'anonymous', label: t('modes.anonymous.name'), hint: t('modes.anonymous.means') },
          { value: 'pseudonymous', label: t('modes.pseudonymous.name'), hint: t('modes.pseudonymous.means') },
        ]}
      />
      <TextField
        label={t('projectForm.slug')}
        hint={t('projectForm.slugHint', { address: `${window.location.host}/projects/${slug}` })}
        value={slug}
        onChange={setOwnSlug}
        error={problem?.at('/slug')}
        required
      />
      {create.error === null ? null : <ProblemNote problem={create.error} />}
      <div className="form__actions">
        <Button type="submit" busy={create.isPending}>
          {t('projects.create')}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
