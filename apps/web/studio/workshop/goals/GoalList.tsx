import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../shared/api/client.ts';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { OrderButtons } from '../OrderButtons.tsx';
import { goalsQuery, useRefresh, type Workshop } from '../queries.ts';
import { StepBadge } from './StepBadge.tsx';

/** The goals of one workshop in its order. */
export function GoalList({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation('workshop');
  const { slug: project } = useProject();
  const mayRun = useMay('runWorkshop');
  const refresh = useRefresh(project);
  const { data, error } = useQuery(goalsQuery(project));
  const order = useMutation({
    mutationFn: (goalIds: string[]) =>
      answer(
        api.PUT('/api/projects/{project}/workshops/{workshop}/goal-order', {
          params: { path: { project, workshop: workshop.id } },
          body: { goalIds },
        }),
      ),
    onSettled: refresh,
  });
  if (data === undefined) return error === null ? <Loading /> : <ProblemNote problem={error} />;
  const goals = data.items.filter((goal) => goal.workshop.id === workshop.id);
  const ids = goals.map(({ id }) => id);
  if (goals.length === 0) return <p className="kern-body">{t('goals.why')}</p>;
  return (
    <>
      {order.error !== null && <ProblemNote problem={order.error} />}
      <ol className="choice-list">
        {goals.map((goal) => (
          <li key={goal.id} className="choice-list__item">
            <div className="choice-list__title">
              <Link to="/projects/$project/goals/$goal" params={{ project, goal: goal.id }} className="kern-link">
                {goal.title}
              </Link>
              <p className="kern-body kern-body--small">{goal.statement}</p>
              <StepBadge step={goal.stair} />
            </div>
            {mayRun && ids.length > 1 && (
              <OrderButtons ids={ids} id={goal.id} name={goal.title} onOrder={(wanted) => order.mutate(wanted)} />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
