import { useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../shared/api/client.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useMe } from '../../shell/session.ts';
import { type Code } from '../model.ts';
import { codingsOnScreen } from './codings-on-screen.ts';
import { useAnswers } from './use-answers.ts';
import { Workbench } from './Workbench.tsx';

/** Loads the answers to a question and what everybody has coded in them. */
export function QuestionWork({ asked, codes }: { asked: Shape<'QuestionCoverageDto'>; codes: readonly Code[] }) {
  const { slug } = useProject();
  const { user } = useMe();
  const { t } = useTranslation('coding');
  const { questionnaireId, question } = asked;
  const onScreen = useMemo(
    () => codingsOnScreen(slug, questionnaireId, question, user.id),
    [slug, questionnaireId, question, user.id],
  );
  const { answers, complete, loaded, error } = useAnswers(slug, questionnaireId, question, onScreen);
  if (error !== null) return <ProblemNote problem={error} />;
  if (!loaded) return <Loading />;
  if (answers.length === 0) {
    return (
      <EmptyState
        title={t('question.empty')}
        next={
          <Link to="/projects/$project/coding" params={{ project: slug }} className="kern-btn kern-btn--primary">
            <span className="kern-label">{t('question.others')}</span>
          </Link>
        }
      >
        {t('question.emptyDetail')}
      </EmptyState>
    );
  }
  return <Workbench asked={asked} codes={codes} answers={answers} complete={complete} onScreen={onScreen} me={user} />;
}
