import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { answer, api } from '../../../shared/api/client.ts';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/fields.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useRefresh, type Workshop } from '../queries.ts';

/** Plans a workshop, or changes title, day and place of one. */
export function WorkshopDialog({ workshop, onClose }: { workshop?: Workshop; onClose: () => void }) {
  const { t } = useTranslation('workshop');
  const { slug: project } = useProject();
  const navigate = useNavigate();
  const refresh = useRefresh(project);
  const [id] = useState(() => workshop?.id ?? v7());
  // What was read when the dialog was opened: a change by somebody else in the meantime must be noticed.
  const [revision] = useState(workshop?.revision);
  const [title, setTitle] = useState(workshop?.title ?? '');
  const [day, setDay] = useState(workshop?.day ?? '');
  const [place, setPlace] = useState(workshop?.place ?? '');
  const params = { path: { project, id } };
  const plan = { title, place, day: day === '' ? null : day };
  const save = useMutation({
    mutationFn: () =>
      revision === undefined
        ? answer(api.PUT('/api/projects/{project}/workshops/{id}', { params, body: plan }))
        : answer(
            api.PATCH('/api/projects/{project}/workshops/{id}', {
              params,
              body: { ...plan, revision },
            }),
          ),
    onSuccess: async () => {
      await refresh();
      notify(t(workshop === undefined ? 'workshop.planned' : 'workshop.changed'));
      onClose();
      if (workshop === undefined) {
        await navigate({ to: '/projects/$project/workshops/$workshop', params: { project, workshop: id } });
      }
    },
  });
  const problem = isProblem(save.error) ? save.error : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog title={t(workshop === undefined ? 'workshops.plan' : 'workshop.edit')} isOpen onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {save.error === null ? null : <ProblemNote problem={save.error} />}
        <TextField
          label={t('workshop.title')}
          hint={t('workshop.titleHint')}
          value={title}
          onChange={setTitle}
          error={problem?.at('/title')}
          required
          autoFocus
        />
        <div className="form__pair">
          <TextField
            label={t('workshop.day')}
            type="date"
            optional
            value={day}
            onChange={setDay}
            error={problem?.at('/day')}
          />
          <TextField
            label={t('workshop.place')}
            optional
            value={place}
            onChange={setPlace}
            error={problem?.at('/place')}
          />
        </div>
        <div className="form__actions">
          <Button type="submit" busy={save.isPending}>
            {t('save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
