import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { codebookQuery, questionsQuery } from '../queries.ts';
import { QuestionWork } from './QuestionWork.tsx';
import '../coding.css';

/** Where the answers to one question are coded. */
export function QuestionPage() {
  const { questionnaire, question } = useParams({ from: '/inside/projects/$project/coding/$questionnaire/$question' });
  const { slug } = useProject();
  const { t } = useTranslation('coding');
  const language = useLanguage();
  const questions = useQuery(questionsQuery(slug));
  const codebook = useQuery(codebookQuery(slug));
  const asked = questions.data?.items.find((one) => one.questionnaire === questionnaire && one.question === question);
  const back = (
    <Link to="/projects/$project/coding" params={{ project: slug }} className="kern-btn kern-btn--tertiary">
      <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
      <span className="kern-label">{t('question.back')}</span>
    </Link>
  );
  const failed = questions.error ?? codebook.error;
  if (failed !== null) {
    return (
      <Page title={t('question.title')} tools={back}>
        <ProblemNote problem={failed} />
      </Page>
    );
  }
  if (questions.data === undefined || codebook.data === undefined) return <Loading />;
  if (asked === undefined) {
    return (
      <Page title={t('question.title')}>
        <EmptyState title={t('question.unknown')} next={back}>
          {t('question.unknownDetail')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={asked.title[language]} lead={asked.questionnaireTitle[language]} tools={back} wide>
      <QuestionWork key={asked.questionnaireId + asked.question} asked={asked} codes={codebook.data.items} />
    </Page>
  );
}
