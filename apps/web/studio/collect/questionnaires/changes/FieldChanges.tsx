import { useTranslation } from 'react-i18next';
import { useLanguages } from '../../../shell/language.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { type FieldChange } from './change-queries.ts';

/** The differences of a question, and below them those of the questions inside. */
export function FieldChanges({ question: { changes, fields, type } }: { question: FieldChange }) {
  const { t } = useTranslation('questionnaires');
  const [shown] = useLanguages();
  return (
    <>
      {changes.length === 0 ? null : (
        <ul className="changes__list">
          {changes.map((change, place) => (
            <ChangeLine key={place} change={change} type={type} />
          ))}
        </ul>
      )}
      {fields.length === 0 ? null : (
        <ul className="changes__fields">
          {fields.map((field) => (
            <li key={`${field.state} ${field.name}`} className="changes__field">
              <p className="change__label">
                {field.state === 'kept' ? t('changes.field') : t(`changes.field_${field.state}`)}{' '}
                <span lang={shown}>{field.title[shown]}</span> <code>{field.name}</code>
                {field.since === undefined ? null : (
                  <span className="muted"> · {t('changes.comparedWith', { number: field.since })}</span>
                )}
              </p>
              <FieldChanges question={field} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
