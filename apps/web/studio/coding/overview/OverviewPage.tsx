import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay, useMe } from '../../shell/session.ts';
import { catchUpQuery, codebookQuery, questionsQuery } from '../queries.ts';
import { CodingsCsv } from './CodingsCsv.tsx';
import { CoveragePlot } from './CoveragePlot.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { leftFor, nextQuestion } from './next-question.ts';
import '../coding.css';

/** How far the coding has come, question by question, and where to go on. */
export function OverviewPage() {
  const { slug } = useProject();
  const { user } = useMe();
  const { t } = useTranslation('coding');
  const language = useLanguage();
  const mayCode = useMay('codeSegments');
  const caughtUp = useQuery({ ...catchUpQuery(slug), enabled: mayCode });
  const questions = useQuery({ ...questionsQuery(slug), enabled: !mayCode || caughtUp.isFetched });
  const codebook = useQuery(codebookQuery(slug));
  const mayExport = useMay('exportData');
  const toCodebook = (
    <Link to="/projects/$project/coding/codebook" params={{ project: slug }} className="kern-btn kern-btn--secondary">
      <span className="kern-label">{t('codebook.title')}</span>
    </Link>
  );
  const failed = caughtUp.error ?? questions.error ?? codebook.error;
  const head = { title: t('overview.title'), lead: t('overview.lead') };
  if (failed !== null) {
    return (
      <Page {...head} tools={toCodebook}>
        <ProblemNote problem={failed} />
      </Page>
    );
  }
  if (questions.data === undefined || codebook.data === undefined) return <Loading />;

  const { items } = questions.data;
  if (items.length === 0) {
    return (
      <Page {...head} tools={toCodebook}>
        <EmptyState
          title={t('overview.empty')}
          next={
            <Link to="/projects/$project/rounds" params={{ project: slug }} className="kern-btn kern-btn--primary">
              <span className="kern-label">{t('overview.toRounds')}</span>
            </Link>
          }
        >
          {t('overview.emptyDetail')}
        </EmptyState>
      </Page>
    );
  }
  const next = mayCode ? nextQuestion(items, user.id) : undefined;
  const noCodes = codebook.data.items.every(({ archived }) => archived);
  return (
    <Page
      {...head}
      tools={
        <>
          {toCodebook}
          {mayExport && <CodingsCsv />}
        </>
      }
      next={
        next === undefined ? undefined : (
          <Link
            to="/projects/$project/coding/$questionnaire/$question"
            params={{ project: slug, questionnaire: next.questionnaire, question: next.question }}
            className="kern-btn kern-btn--primary"
          >
            <span className="kern-label">{t('overview.goOn')}</span>
          </Link>
        )
      }
    >
      {next !== undefined && (
        <p className="kern-body next-question">
          {t('overview.next', { count: leftFor(next, user.id) })} <strong>{next.title[language]}</strong>
        </p>
      )}
      {next === undefined && mayCode && <p className="kern-body">{t('overview.allDone')}</p>}
      {(caughtUp.data ?? 0) > 0 && (
        <p className="kern-body" role="status">
          {t('overview.caughtUp', { count: caughtUp.data ?? 0 })}
        </p>
      )}
      {noCodes && mayCode && <p className="kern-body">{t('overview.noCodes')}</p>}
      <CoveragePlot
        questions={items}
        language={language}
        table={<CoverageTable questions={items} language={language} project={slug} myId={user.id} />}
      />
    </Page>
  );
}
