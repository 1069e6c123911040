import { useTranslation } from 'react-i18next';
import { type GoalHint } from '#domain';

/** Questions that a facilitator may put to the room. They forbid nothing. */
export function GoalHints({ hints }: { hints: readonly GoalHint[] }) {
  const { t } = useTranslation('workshop');
  return (
    <div role="status">
      {hints.map((hint) => (
        <div key={hint} className="kern-alert kern-alert--info goal-hint">
          <div className="kern-alert__header">
            <span className="kern-icon kern-icon--info" aria-hidden="true" />
            <span className="kern-title">{t(`hints.${hint}.title`)}</span>
          </div>
          <div className="kern-alert__body">
            <p className="kern-body">{t(`hints.${hint}.question`)}</p>
          </div>
        </div>
      ))}
    </div>
  );
}
