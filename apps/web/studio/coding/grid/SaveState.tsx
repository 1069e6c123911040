import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { type ProblemAnswer } from '../../../shared/api/problem-answer.ts';
import { type QueueState } from './write-queue.ts';

/** Whether everything is kept; loud only where it is not. */
export function SaveState(props: {
  queue: QueueState;
  refusal: ProblemAnswer | undefined;
  onRetry: () => void;
  onForget: () => void;
}) {
  const { queue, refusal, onRetry, onForget } = props;
  const { t } = useTranslation('coding');
  return (
    <>
      <p className="save-state" data-pending={queue.pending > 0 || undefined}>
        {queue.pending > 0 ? t('save.pending', { count: queue.pending }) : t('save.all')}
      </p>
      {queue.cutOff && (
        <div className="kern-alert kern-alert--warning" role="alert">
          <div className="kern-alert__header">
            <span className="kern-icon kern-icon--warning" aria-hidden="true" />
            <span className="kern-title">{t('save.cutOff', { count: queue.pending })}</span>
          </div>
          <div className="kern-alert__body">
            <p className="kern-body">{t('save.cutOffDetail')}</p>
            <Button kind="secondary" small onClick={onRetry}>
              {t('save.retry')}
            </Button>
          </div>
        </div>
      )}
      {refusal !== undefined && (
        <div className="stack stack--close">
          <ProblemNote problem={refusal} />
          <div>
            <Button kind="tertiary" small onClick={onForget}>
              {t('save.seen')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
