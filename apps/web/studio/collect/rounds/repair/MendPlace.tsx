import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answerAt, type Json } from '#domain';
import { RadioField } from '../../../components/fields.tsx';
import { useLanguage } from '../../../shell/language.ts';
import { CorrectionField } from './CorrectionField.tsx';
import { type Mend, type MendablePlace, startOf } from './mend.ts';
import { placeInside, questionOf, reasonOf } from './place-words.ts';
import { SafeText, SafeValue } from './SafeText.tsx';

interface Props {
  mendable: MendablePlace;
  answers: Json;
  /** Language the questionnaire itself spoke. */
  locale: string;
  mend: Mend;
  onChange: (mend: Mend) => void;
  /** Whether somebody went on without a value. */
  missing: boolean;
}

/** One place that was refused: the question, why, what stands there, and what shall be done about it. */
export function MendPlace({ mendable: { place, reasons }, answers, locale, mend, onChange, missing }: Props) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const id = useId();
  const [first] = reasons;
  const found = answerAt(answers, place);
  const inside = placeInside(first, language, t);
  const choices = [
    { value: 'leave' as const, label: t('repair.leave') },
    ...(first.field.kind === 'none' ? [] : [{ value: 'correct' as const, label: t('repair.correct') }]),
    ...(place === '' || found === undefined ? [] : [{ value: 'remove' as const, label: t(removal(first)) }]),
  ];
  return (
    <section className="mend" aria-labelledby={id}>
      <h3 id={id} className="kern-title">
        <SafeText text={questionOf(first, language, t)} shown={200} />
      </h3>
      {inside === undefined ? null : (
        <p className="kern-body muted">
          <SafeText text={inside} shown={200} />
        </p>
      )}
      <ul className="mend__reasons">
        {reasons.map((reason, position) => (
          <li key={position} className="kern-body" {...(reason.kind === 'form' ? { lang: locale } : {})}>
            {reasonOf(reason, language)}
          </li>
        ))}
      </ul>
      {place === '' ? null : (
        <dl className="mend__found">
          <dt className="kern-label">{t('repair.found')}</dt>
          <dd className="kern-body answer__text">
            <SafeValue value={found} />
          </dd>
        </dl>
      )}
      {choices.length === 1 ? (
        <p className="kern-body">{t('repair.onlyAsJson')}</p>
      ) : (
        <RadioField
          label={t('repair.deed')}
          value={mend.deed}
          onChange={(deed) => onChange({ deed, value: mend.value === '' ? startOf(first.field, found) : mend.value })}
          choices={choices}
        />
      )}
      {mend.deed === 'correct' ? (
        <CorrectionField
          field={first.field}
          value={mend.value}
          onChange={(value) => onChange({ ...mend, value })}
          error={
            missing ? t(first.field.kind === 'number' ? 'repair.numberMissing' : 'repair.valueMissing') : undefined
          }
        />
      ) : null}
    </section>
  );
}

function removal({ row, column }: { row?: string; column?: string }) {
  if (row === undefined) return 'repair.removeAnswer' as const;
  return column === undefined ? ('repair.removeRow' as const) : ('repair.removeCell' as const);
}
