import { useTranslation } from 'react-i18next';
import { useLanguages } from '../../shell/language.ts';
import { plainText } from './plain-text.ts';
import { PreviewQuestion } from './PreviewQuestion.tsx';
import { type PagePart } from './questionnaire-queries.ts';

/** A question, or a text between questions. */
export function PreviewPart({ part: { question, html } }: { part: PagePart }) {
  const { t } = useTranslation('questionnaires');
  const [shown] = useLanguages();
  if (question !== undefined) return <PreviewQuestion question={question} />;
  const paragraphs = plainText(html?.[shown] ?? '');
  return (
    <li className="preview__text">
      <details>
        <summary>{t('preview.text')}</summary>
        {paragraphs.map((paragraph, position) => (
          <p key={position} className="kern-body">
            {paragraph}
          </p>
        ))}
      </details>
    </li>
  );
}
