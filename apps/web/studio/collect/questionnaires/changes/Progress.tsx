import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { notify } from '../../../components/notify.ts';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useProject } from '../../../shell/project.tsx';
import { asProposed, isOpen } from './change-groups.ts';
import { type Changes, useDecide } from './change-queries.ts';

interface Props {
  changes: Changes;
  version: { id: string };
  mayDecide: boolean;
}

/** How far the decisions are, and the way to take all that is proposed in one go. */
export function Progress({ changes: { needed, decided, questions }, version, mayDecide }: Props) {
  const { t } = useTranslation('questionnaires');
  const { slug: project } = useProject();
  const decide = useDecide(project, version.id);
  if (needed === 0) return <p className="kern-body">{t('changes.noneNeeded')}</p>;
  const open = questions.filter(isOpen);
  const takeAll = () =>
    decide.mutate(open.map(asProposed), {
      onSuccess: () => {
        notify(t('changes.tookAll', { count: open.length }));
        document.getElementById('changes-title')?.focus();
      },
    });
  return (
    <div className="changes__progress">
      <p className="kern-body">
        <strong>{t('changes.progress', { decided, needed })}</strong>{' '}
        {open.length === 0 ? t('changes.allDecided') : t('changes.openMeans')}
      </p>
      <progress className="changes__bar" value={decided} max={needed} aria-label={t('changes.progressLabel')} />
      {decide.error === null ? null : <ProblemNote problem={decide.error} />}
      {mayDecide && open.length > 0 ? (
        <div>
          <Button kind="secondary" icon="check" onClick={takeAll} busy={decide.isPending}>
            {t('changes.takeAll', { count: open.length })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
