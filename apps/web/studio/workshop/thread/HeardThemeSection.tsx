import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProject } from '../../shell/project.tsx';
import { type HeardTheme } from '../queries.ts';
import { ThreadFigures } from './ThreadFigures.tsx';
import { ThreadQuestions } from './ThreadQuestions.tsx';
import { ThreadQuotes } from './ThreadQuotes.tsx';

/** One theme of a goal: who spoke of it, in which words, and in answer to what. */
export function HeardThemeSection({ theme, goalId, k }: { theme: HeardTheme; goalId: string; k: number }) {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const others = theme.goals.filter(({ id }) => id !== goalId);
  return (
    <article className="heard-theme" aria-labelledby={`theme-${theme.id}`}>
      <h2 id={`theme-${theme.id}`} className="kern-heading-medium">
        <Link to="/projects/$project/themes/$theme" params={{ project: slug, theme: theme.id }} className="kern-link">
          {theme.title}
        </Link>
      </h2>
      {theme.definition !== '' && <p className="kern-body reading">{theme.definition}</p>}
      <div className="heard-theme__parts">
        <ThreadFigures figures={theme.figures} k={k} />
        <ThreadQuotes theme={theme} />
        <ThreadQuestions theme={theme} />
      </div>
      {others.length > 0 && (
        <section className="stack stack--close">
          <h3 className="kern-title">{t('heard.otherGoals')}</h3>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <Link to="/projects/$project/goals/$goal" params={{ project: slug, goal: id }} className="kern-link">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
