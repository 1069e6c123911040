import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stairLevel, stairLevelName, stairName, type StairStep, stairSteps } from '#domain';
import { useProject } from '../../shell/project.tsx';
import { useLanguage } from '../../shell/language.ts';
import { type Goal } from '../queries.ts';

/** The impact stairs, the highest step above, with the goals that stand on each. */
export function Stairs({ goals }: { goals: readonly Goal[] }) {
  return (
    <ol className="stairs" reversed>
      {stairSteps.toReversed().map((step) => (
        <StairRow key={step} step={step} goals={goals.filter(({ stair }) => stair === step)} />
      ))}
    </ol>
  );
}

function StairRow({ step, goals }: { step: StairStep; goals: readonly Goal[] }) {
  const { t } = useTranslation('workshop');
  const language = useLanguage();
  const { slug } = useProject();
  const level = stairLevel(step);
  return (
    <li className="stairs__row" data-level={level} data-step={step}>
      <div className="stairs__step">
        <span className="stairs__number" aria-hidden="true">
          {step}
        </span>
        <div>
          <h2 className="stairs__name">{stairName(step, language)}</h2>
          <p className="stairs__level">{stairLevelName(level, language)}</p>
        </div>
      </div>
      {goals.length === 0 ? (
        <p className="stairs__none">{t('stairs.none')}</p>
      ) : (
        <ul className="stairs__goals">
          {goals.map((goal) => (
            <li key={goal.id} className="stairs__goal">
              <Link to="/projects/$project/goals/$goal" params={{ project: slug, goal: goal.id }} className="kern-link">
                {goal.title}
              </Link>
              <p className="kern-body kern-body--small">{goal.statement}</p>
              <p className="kern-body kern-body--small muted">
                {t('goals.answersTo', { themes: goal.themes.map(({ title }) => title).join(' · ') })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
