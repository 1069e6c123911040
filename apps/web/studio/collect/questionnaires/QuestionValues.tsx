import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguages } from '../../shell/language.ts';
import { type Question } from './questionnaire-queries.ts';

type Value = NonNullable<Question['choices']>[number];

/** What can be chosen, and below it the questions inside of the question; folded away. */
export function QuestionValues({ question, children }: { question: Question; children: ReactNode }) {
  const { t } = useTranslation('questionnaires');
  const { choices = [], rows = [], columns = [], fields = [], type } = question;
  if (type === 'boolean') return null;
  const count = choices.length + rows.length + columns.length + fields.length;
  if (count === 0) return null;
  return (
    <details className="preview__values">
      <summary>{t('preview.values', { count })}</summary>
      <ValueList label={t('preview.choices')} values={choices} />
      <ValueList label={t('preview.rows')} values={rows} />
      <ValueList label={t('preview.columns')} values={columns} />
      {children}
    </details>
  );
}

function ValueList({ label, values }: { label: string; values: readonly Value[] }) {
  const [shown, other] = useLanguages();
  if (values.length === 0) return null;
  return (
    <>
      <p className="kern-label">{label}</p>
      <ul className="preview__list">
        {values.map(({ value, text }) => (
          <li key={String(value)}>
            {text[shown]}
            {text[other] === text[shown] ? null : (
              <span className="muted" lang={other}>
                {' '}
                · {text[other]}
              </span>
            )}{' '}
            <code>{String(value)}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
