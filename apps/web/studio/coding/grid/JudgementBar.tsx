import { useTranslation } from 'react-i18next';
import { sliceCodePoints, stances } from '#domain';
import { type Answer, type Coding } from '../model.ts';
import { type Command } from './keys.ts';

const stairs = [1, 2, 3, 4, 5, 6, 7];

/** Stance and step of the chosen coding, and the way to take it back. */
export function JudgementBar(props: {
  coding: Coding;
  answer: Answer;
  codeName: string;
  /** Undefined for the reader's own coding. */
  coder: string | undefined;
  run: (command: Command) => void;
  /** The lead may remove the coding of somebody else. */
  onRemoveForeign: (() => void) | undefined;
}) {
  const { coding, answer, codeName, coder, run, onRemoveForeign } = props;
  const { t } = useTranslation('coding');
  const words = sliceCodePoints(answer.text, coding.start, coding.end);
  return (
    <section className="judgement" aria-label={t('judgement.label')}>
      <p className="judgement__what">
        <strong>{codeName}</strong> <q className="judgement__words">{words}</q>
      </p>
      {coder !== undefined && <p className="kern-body kern-body--small">{t('judgement.foreign', { coder })}</p>}
      {coder === undefined && (
        <>
          <div className="judgement__choices" role="group" aria-label={t('stance.label')}>
            {stances.map((stance) => (
              <button
                key={stance}
                type="button"
                className="choice"
                aria-pressed={coding.stance === stance}
                aria-keyshortcuts={t(`stance.keys.${stance}`)}
                onClick={() => run({ do: 'stance', stance })}
              >
                {t(`stance.${stance}`)} <kbd aria-hidden="true">{t(`stance.keys.${stance}`)}</kbd>
              </button>
            ))}
          </div>
          <div className="judgement__choices" role="group" aria-label={t('stair.label')}>
            <span className="judgement__legend" aria-hidden="true">
              {t('stair.label')}
            </span>
            {stairs.map((stair) => (
              <button
                key={stair}
                type="button"
                className="choice choice--number"
                aria-pressed={coding.stair === stair}
                aria-label={t('stair.step', { step: stair })}
                aria-keyshortcuts={`Shift+${stair}`}
                onClick={() => run({ do: 'stair', stair })}
              >
                {stair}
              </button>
            ))}
          </div>
          <button type="button" className="choice" aria-keyshortcuts="x" onClick={() => run({ do: 'remove' })}>
            {t('judgement.remove')} <kbd aria-hidden="true">x</kbd>
          </button>
        </>
      )}
      {coder !== undefined && onRemoveForeign !== undefined && (
        <button type="button" className="choice" onClick={onRemoveForeign}>
          {t('judgement.removeForeign')}
        </button>
      )}
    </section>
  );
}
