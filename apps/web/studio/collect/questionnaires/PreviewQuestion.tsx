import { useTranslation } from 'react-i18next';
import { useLanguages } from '../../shell/language.ts';
import { QuestionMarks } from './QuestionMarks.tsx';
import { QuestionValues } from './QuestionValues.tsx';
import { type Question } from './questionnaire-queries.ts';

/** A question with its marks, its values and the questions inside of it. */
export function PreviewQuestion({ question }: { question: Question }) {
  const { t } = useTranslation('questionnaires');
  const [shown, other] = useLanguages();
  const { title, name, type, fields = [] } = question;
  return (
    <li className="preview__question">
      <p className="preview__title" lang={shown}>
        {title[shown]}
      </p>
      {title[other] === title[shown] ? null : (
        <p className="preview__other" lang={other}>
          {title[other]}
        </p>
      )}
      <p className="preview__facts">
        <code>{name}</code> <span>{t('type', { context: type, defaultValue: type })}</span>
        <QuestionMarks question={question} />
      </p>
      <QuestionValues question={question}>
        {fields.length === 0 ? null : (
          <ol className="preview__parts">
            {fields.map((field) => (
              <PreviewQuestion key={field.name} question={field} />
            ))}
          </ol>
        )}
      </QuestionValues>
    </li>
  );
}
