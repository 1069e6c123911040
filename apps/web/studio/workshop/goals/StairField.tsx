import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { stairLevel, stairLevelName, stairName, type StairStep, stairSteps } from '#domain';
import { useLanguage } from '../../shell/language.ts';

interface Props {
  value: StairStep | undefined;
  onChange: (step: StairStep) => void;
}

/** Choosing a step of the impact stairs, the highest above. */
export function StairField({ value, onChange }: Props) {
  const { t } = useTranslation('workshop');
  const language = useLanguage();
  const id = useId();
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('stairs.legend')}</legend>
      <div className="kern-hint">{t('stairs.hint')}</div>
      <div className="stairs-choice">
        {stairSteps.toReversed().map((step) => (
          <label
            key={step}
            className="stairs-choice__step"
            data-level={stairLevel(step)}
            data-step={step}
            htmlFor={`${id}-${step}`}
          >
            <input
              id={`${id}-${step}`}
              type="radio"
              name={id}
              className="kern-form-check__radio"
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <span>
              <strong>{step}</strong> {stairName(step, language)}
              <span className="muted"> · {stairLevelName(stairLevel(step), language)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
