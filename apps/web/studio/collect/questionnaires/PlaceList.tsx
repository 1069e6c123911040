import { useTranslation } from 'react-i18next';
import { type FilePlace } from './file-places.ts';

interface Props {
  places: readonly FilePlace[];
  /** Goes to the place in the file that is shown beside. */
  onGo?: ((line: number, column: number) => void) | undefined;
}

/** What to mend, place by place. */
export function PlaceList({ places, onGo }: Props) {
  const { t } = useTranslation('questionnaires');
  return (
    <ul className="places">
      {places.map((place, position) => {
        const { line, column, question, severity, words } = place;
        const where = t('place.line', { line, column });
        return (
          <li key={position} className="places__item">
            <p className="places__head">
              <span
                className={`kern-badge kern-badge--${severity === 'error' ? 'danger' : 'warning'} kern-badge--small`}
              >
                <span className="kern-label">{t(`place.${severity}`)}</span>
              </span>
              {onGo === undefined ? (
                <span>{where}</span>
              ) : (
                <button type="button" className="places__go" onClick={() => onGo(line, column)}>
                  {where}
                </button>
              )}
              {question === undefined ? null : (
                <span>
                  {t('place.question')} <code>{question}</code>
                </span>
              )}
            </p>
            <p className="kern-body">{words}</p>
          </li>
        );
      })}
    </ul>
  );
}
