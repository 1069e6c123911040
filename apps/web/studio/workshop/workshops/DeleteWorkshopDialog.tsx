import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../shared/api/client.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useRefresh, type Workshop } from '../queries.ts';

/** Asks before a workshop without goals is deleted. */
export function DeleteWorkshopDialog({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const { t } = useTranslation('workshop');
  const { slug: project } = useProject();
  const navigate = useNavigate();
  const refresh = useRefresh(project);
  const remove = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/projects/{project}/workshops/{id}', {
          params: { path: { project, id: workshop.id }, query: { revision: workshop.revision } },
        }),
      ),
    onSuccess: async () => {
      await navigate({ to: '/projects/$project/workshops', params: { project } });
      notify(t('workshop.deleted'));
      await refresh();
    },
  });
  return (
    <ConfirmDialog
      title={t('workshop.delete')}
      confirm={t('workshop.delete')}
      isOpen
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {remove.error !== null && <ProblemNote problem={remove.error} />}
      <p className="kern-body">{t('workshop.deleteQuestion', { title: workshop.title })}</p>
    </ConfirmDialog>
  );
}
