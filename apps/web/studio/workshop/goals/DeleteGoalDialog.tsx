import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../shared/api/client.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { type Goal, useRefresh } from '../queries.ts';

/** Asks before a goal is deleted. */
export function DeleteGoalDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation('workshop');
  const { slug: project } = useProject();
  const navigate = useNavigate();
  const refresh = useRefresh(project);
  const remove = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/projects/{project}/goals/{id}', {
          params: { path: { project, id: goal.id }, query: { revision: goal.revision } },
        }),
      ),
    onSuccess: async () => {
      await navigate({
        to: '/projects/$project/workshops/$workshop',
        params: { project, workshop: goal.workshop.id },
      });
      notify(t('goals.deleted'));
      await refresh();
    },
  });
  return (
    <ConfirmDialog
      title={t('goals.delete')}
      confirm={t('goals.delete')}
      isOpen
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {remove.error !== null && <ProblemNote problem={remove.error} />}
      <p className="kern-body">{t('goals.deleteQuestion', { title: goal.title })}</p>
    </ConfirmDialog>
  );
}
