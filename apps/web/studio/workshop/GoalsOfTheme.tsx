import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { StepBadge } from './goals/StepBadge.tsx';
import { goalsOfThemeQuery } from './queries.ts';
import './workshop.css';

/** The thread on from a theme: the goals that answer to it. For the page of the theme. */
export function GoalsOfTheme({ themeId }: { themeId: string }) {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const id = useId();
  const { data, error } = useQuery(goalsOfThemeQuery(slug, themeId));
  return (
    <section className="stack stack--close" aria-labelledby={id}>
      <h2 id={id} className="kern-heading-small">
        {t('ofTheme.title')}
      </h2>
      {data === undefined && error === null && <Loading />}
      {error !== null && <ProblemNote problem={error} />}
      {data?.items.length === 0 && <p className="kern-body">{t('ofTheme.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className="choice-list">
          {data.items.map((goal) => (
            <li key={goal.id} className="choice-list__item">
              <div className="choice-list__title">
                <Link
                  to="/projects/$project/goals/$goal"
                  params={{ project: slug, goal: goal.id }}
                  className="kern-link"
                >
                  {goal.title}
                </Link>
                <p className="kern-body kern-body--small">{goal.statement}</p>
                <StepBadge step={goal.stair} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
