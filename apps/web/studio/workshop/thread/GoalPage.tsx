import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { type Shape } from '../../../shared/api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useCommands } from '../../shell/commands/registry.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { DeleteGoalDialog } from '../goals/DeleteGoalDialog.tsx';
import { GoalDialog } from '../goals/GoalDialog.tsx';
import { GoalHints } from '../goals/GoalHints.tsx';
import { StepBadge } from '../goals/StepBadge.tsx';
import { goalThreadQuery } from '../queries.ts';
import '../workshop.css';
import { GoalVersions } from './GoalVersions.tsx';
import { HeardThemeSection } from './HeardThemeSection.tsx';

/** A goal with everything it comes from: its themes, and of each the groups, quotes and questions. */
export function GoalPage() {
  const { goal } = useParams({ from: '/inside/projects/$project/goals/$goal' });
  const { slug } = useProject();
  const { data, error } = useQuery(goalThreadQuery(slug, goal));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (data !== undefined) return <LoadedGoal thread={data} />;
  return error === null ? <Loading /> : <ProblemNote problem={error} />;
}

function LoadedGoal({ thread: { goal, themes, smallestCell } }: { thread: Shape<'GoalThreadAnswer'> }) {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const mayRun = useMay('runWorkshop');
  const [doing, setDoing] = useState<'edit' | 'delete'>();
  const close = () => setDoing(undefined);
  useCommands(mayRun ? [{ id: 'edit-goal', title: t('goals.edit'), shortcut: 'e', run: () => setDoing('edit') }] : []);
  return (
    <Page
      title={goal.title}
      lead={goal.statement}
      next={
        <Link
          to="/projects/$project/workshops/$workshop"
          params={{ project: slug, workshop: goal.workshop.id }}
          className="kern-btn kern-btn--primary"
        >
          <span className="kern-label">{t('goals.toWorkshop')}</span>
        </Link>
      }
      tools={
        mayRun ? (
          <>
            <Button kind="secondary" icon="edit" onClick={() => setDoing('edit')}>
              {t('goals.edit')}
            </Button>
            <Button kind="tertiary" icon="delete" onClick={() => setDoing('delete')}>
              {t('goals.delete')}
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="stack stack--close reading">
        <StepBadge step={goal.stair} />
        <p className="kern-body">{t('goals.developedIn', { workshop: goal.workshop.title })}</p>
        <GoalHints hints={goal.hints} />
      </div>
      {themes.map((theme) => (
        <HeardThemeSection key={theme.id} theme={theme} goalId={goal.id} k={smallestCell} />
      ))}
      <p className="kern-body kern-body--small muted reading">{t('heard.smallestCell', { k: smallestCell })}</p>
      <GoalVersions goalId={goal.id} />
      {doing === 'edit' && <GoalDialog workshop={goal.workshop} goal={goal} onClose={close} />}
      {doing === 'delete' && <DeleteGoalDialog goal={goal} onClose={close} />}
    </Page>
  );
}
