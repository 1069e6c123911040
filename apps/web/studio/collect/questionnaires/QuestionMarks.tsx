import { useTranslation } from 'react-i18next';
import { type Question } from './questionnaire-queries.ts';

/** What happens with the answers to a question. */
export function QuestionMarks({ question }: { question: Question }) {
  const { t } = useTranslation('questionnaires');
  const { codable, facet, interviewerOnly, stairHint, quotePermission } = question;
  const marks = [
    codable ? t('mark.codable') : undefined,
    facet === undefined ? undefined : t('mark.facet', { name: facet }),
    quotePermission ? t('mark.quotePermission') : undefined,
    stairHint ? t('mark.stairHint') : undefined,
    interviewerOnly ? t('mark.interviewerOnly') : undefined,
  ];
  return marks.map((mark) =>
    mark === undefined ? null : (
      <span key={mark} className="kern-badge kern-badge--info kern-badge--small">
        <span className="kern-label">{mark}</span>
      </span>
    ),
  );
}
