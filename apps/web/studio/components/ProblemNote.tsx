import { useTranslation } from 'react-i18next';
import { isProblem } from '../../shared/api/problem-answer.ts';

interface Props {
  /** What a request was refused with; anything else is told as unexpected. */
  problem: unknown;
  /** Names the place of each error too, for files with lines and paths. */
  withPlaces?: boolean;
}

/** What went wrong and how to mend it, in the words of the server. Read out when it appears. */
export function ProblemNote({ problem, withPlaces = false }: Props) {
  const { t } = useTranslation();
  const known = isProblem(problem) ? problem : undefined;
  const title = known?.title !== undefined && known.title !== '' ? known.title : t('problem.title');
  const fallback = known?.slug === 'not-reached' ? t('problem.notReached') : t('problem.detail');
  return (
    <div className="kern-alert kern-alert--danger problem-note" role="alert">
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      <div className="kern-alert__body">
        <p className="kern-body">{known?.detail !== undefined && known.detail !== '' ? known.detail : fallback}</p>
        {known === undefined || known.errors.length === 0 ? null : (
          <ul className="problem-note__list">
            {known.errors.map(({ pointer, detail }, place) => (
              <li key={`${pointer} ${place}`} className="kern-body">
                {withPlaces ? <code>{pointer}</code> : null} {detail}
              </li>
            ))}
          </ul>
        )}
        {known?.slug === 'unexpected' && known.request !== undefined ? (
          <p className="kern-body kern-body--small">{t('problem.request', { number: known.request })}</p>
        ) : null}
      </div>
    </div>
  );
}
