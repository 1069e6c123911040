import { useTranslation } from 'react-i18next';
import { stairLevel, stairLevelName, stairName, type StairStep } from '#domain';
import { useLanguage } from '../../shell/language.ts';

/** A step of the impact stairs in words: "Stufe 6 von 7 · Wirkung bei den Zielgruppen: Die Lebenslage … ändert sich". */
export function StepBadge({ step }: { step: StairStep }) {
  const { t } = useTranslation('workshop');
  const language = useLanguage();
  return (
    <p className="step-badge" data-level={stairLevel(step)}>
      <strong>{t('stairs.step', { step })}</strong>
      <span>
        {stairLevelName(stairLevel(step), language)}: {stairName(step, language)}
      </span>
    </p>
  );
}
