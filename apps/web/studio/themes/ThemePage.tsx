import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Loading } from '../components/Loading.tsx';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { useProject } from '../shell/project.tsx';
import { useMay } from '../shell/session.ts';
import { GoalsOfTheme } from '../workshop/GoalsOfTheme.tsx';
import { themeFiguresQuery, themeQuery } from './queries.ts';
import { Passages } from './Passages.tsx';
import { PublicQuotes } from './PublicQuotes.tsx';
import { StatementForm } from './StatementForm.tsx';
import { StatementText } from './StatementText.tsx';
import { StatusSteps } from './StatusSteps.tsx';
import { ThemeFiguresView } from './ThemeFiguresView.tsx';
import { ThemeHistory } from './ThemeHistory.tsx';
import './themes.css';

/** One theme: what it says, who said it, in which words, and what it was before. */
export function ThemePage() {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const { theme: id } = useParams({ from: '/inside/projects/$project/themes/$theme' });
  const [mayEdit, mayRead] = [useMay('editThemes'), useMay('viewAnswers')];
  const { data: theme, error } = useQuery(themeQuery(slug, id));
  const analysis = useQuery(themeFiguresQuery(slug, id));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (theme === undefined) return error === null ? <Loading /> : <ProblemNote problem={error} />;
  return (
    <Page
      title={theme.title}
      lead={t('theme.lead', { position: theme.position })}
      wide
      tools={
        <Link to="/projects/$project/themes" params={{ project: slug }} className="kern-btn kern-btn--tertiary">
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          <span className="kern-label">{t('theme.back')}</span>
        </Link>
      }
    >
      <StatusSteps theme={theme} mayEdit={mayEdit} />
      <div className="theme-page">
        <section aria-labelledby="theme-statement" className="theme-page__part">
          <h2 id="theme-statement" className="kern-heading-small">
            {t('theme.statement')}
          </h2>
          {mayEdit ? <StatementForm key={theme.id} theme={theme} /> : <StatementText theme={theme} />}
        </section>
        <section aria-labelledby="theme-figures" className="theme-page__part">
          <h2 id="theme-figures" className="kern-heading-small">
            {t('theme.figures')}
          </h2>
          {analysis.data === undefined ? (
            analysis.error === null ? (
              <Loading />
            ) : (
              <ProblemNote problem={analysis.error} />
            )
          ) : (
            <>
              <ThemeFiguresView figures={analysis.data.figures} k={analysis.data.smallestCell} />
              <PublicQuotes quotes={analysis.data.quotes} />
            </>
          )}
        </section>
      </div>
      <GoalsOfTheme themeId={theme.id} />
      {mayRead ? <Passages theme={theme} mayEdit={mayEdit} /> : null}
      <ThemeHistory theme={theme} />
    </Page>
  );
}
