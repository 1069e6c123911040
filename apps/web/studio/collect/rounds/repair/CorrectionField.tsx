import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../../shared/api/client.ts';
import { CheckboxField, SelectField, TextAreaField, TextField } from '../../../components/fields.tsx';
import { useLanguage } from '../../../shell/language.ts';

interface Props {
  field: Shape<'RepairFieldAnswer'>;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A field for the right value, as the question asks for it. */
export function CorrectionField({ field, value, onChange, error }: Props) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const choices = (field.choices ?? []).map(({ text }, position) => ({
    value: String(position),
    label: text[language],
  }));
  const label = t('repair.value');
  if (field.kind === 'number') {
    return <TextField label={label} hint={t('repair.number')} value={value} onChange={onChange} error={error} />;
  }
  if (field.kind === 'choice') {
    const all = [{ value: '', label: t('repair.choose') }, ...choices];
    return <SelectField label={label} value={value} onChange={onChange} choices={all} error={error} />;
  }
  if (field.kind === 'choices') {
    const chosen = new Set(value.split(' ').filter((position) => position !== ''));
    const choose = (position: string, on: boolean) =>
      onChange(
        choices
          .map((choice) => choice.value)
          .filter((one) => (one === position ? on : chosen.has(one)))
          .join(' '),
      );
    return (
      <fieldset className="kern-fieldset">
        <legend className="kern-label">{t('repair.values')}</legend>
        {error === undefined ? null : (
          <p className="kern-error">
            <span className="kern-icon kern-icon--danger" aria-hidden="true" />
            <span className="kern-body">{error}</span>
          </p>
        )}
        <div className="kern-fieldset__body">
          {choices.map((choice) => (
            <CheckboxField
              key={choice.value}
              label={choice.label}
              checked={chosen.has(choice.value)}
              onChange={(on) => choose(choice.value, on)}
            />
          ))}
        </div>
      </fieldset>
    );
  }
  return <TextAreaField label={label} value={value} onChange={onChange} error={error} />;
}
