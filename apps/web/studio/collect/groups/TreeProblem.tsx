import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { type Line } from './tree-edit.ts';

/** Why the tree was not saved, group by group. */
export function TreeProblem({ problem, lines }: { problem: unknown; lines: readonly Line[] }) {
  const { t } = useTranslation('groups');
  if (!isProblem(problem, 'group-tree-broken', 'invalid-input')) return <ProblemNote problem={problem} />;
  return (
    <div className="kern-alert kern-alert--danger" role="alert">
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <span className="kern-title">{problem.title}</span>
      </div>
      <div className="kern-alert__body">
        <p className="kern-body">{problem.detail}</p>
        <ul className="problem-note__list">
          {problem.errors.map(({ pointer, detail }) => {
            const place = Number(/^\/groups\/(\d+)\//.exec(pointer)?.[1] ?? 0);
            const group = lines[place]?.name.de || lines[place]?.key;
            return (
              <li key={pointer}>
                {t('line', { number: place + 1, group })} {detail}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
