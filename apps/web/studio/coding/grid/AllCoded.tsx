import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useMe } from '../../shell/session.ts';
import { nextQuestion } from '../overview/next-question.ts';
import { questionsQuery } from '../queries.ts';

/** Where to go on once all answers to a question are coded. */
export function AllCoded() {
  const { t } = useTranslation('coding');
  const { slug } = useProject();
  const { user } = useMe();
  const language = useLanguage();
  // Counted anew: what was coded since the page was opened is not in the figures it was opened with.
  const { data, isFetching } = useQuery({ ...questionsQuery(slug), refetchOnMount: 'always' });
  const next = isFetching || data === undefined ? undefined : nextQuestion(data.items, user.id);
  return (
    <div className="all-coded" role="status">
      <p>{t('grid.allCoded')}</p>
      {next !== undefined && (
        <Link
          to="/projects/$project/coding/$questionnaire/$question"
          params={{ project: slug, questionnaire: next.questionnaire, question: next.question }}
          className="kern-link"
        >
          {t('grid.nextQuestion', { question: next.title[language] })}
        </Link>
      )}
      {next === undefined && !isFetching && data !== undefined && <p>{t('overview.allDone')}</p>}
    </div>
  );
}
