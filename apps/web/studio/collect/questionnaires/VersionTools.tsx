import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useQuestionnaireDeeds } from './questionnaire-deeds.ts';
import { type Version } from './questionnaire-queries.ts';

/** Beside the next step: begin another version, or throw a draft away. */
export function VersionTools({ version }: { version: Version }) {
  const { t } = useTranslation('questionnaires');
  const { slug: project } = useProject();
  const navigate = useNavigate();
  const { beginVersion, discard } = useQuestionnaireDeeds(project);
  const [asking, setAsking] = useState(false);
  const begin = () =>
    beginVersion.mutate(version.questionnaireId, {
      onSuccess: ({ id }) =>
        void navigate({ to: '/projects/$project/questionnaires/$version', params: { project, version: id } }),
    });
  const throwAway = () => {
    setAsking(false);
    discard.mutate(version.id, {
      onSuccess: () => {
        notify(t('discard.done', { number: version.number }));
        void navigate({ to: '/projects/$project/questionnaires', params: { project } });
      },
    });
  };
  const problem = beginVersion.error ?? discard.error;
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {version.status === 'published' ? (
        <Button kind="secondary" icon="edit" onClick={begin} busy={beginVersion.isPending}>
          {t('detail.newVersion')}
        </Button>
      ) : (
        <Button kind="tertiary" icon="delete" onClick={() => setAsking(true)} busy={discard.isPending}>
          {t('discard.title')}
        </Button>
      )}
      <ConfirmDialog
        title={t('discard.title')}
        confirm={t('discard.confirm')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={throwAway}
      >
        <p className="kern-body">{t('discard.means')}</p>
      </ConfirmDialog>
    </>
  );
}
