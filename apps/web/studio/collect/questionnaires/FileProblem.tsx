import { isProblem } from '../../../shared/api/problem-answer.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { placesOf } from './file-places.ts';
import { PlaceList } from './PlaceList.tsx';

/** Why a file was refused: with line, column and question where they are known. */
export function FileProblem({ problem, onGo }: { problem: unknown; onGo?: (line: number, column: number) => void }) {
  const places = placesOf(problem);
  if (places.length === 0 || !isProblem(problem)) return <ProblemNote problem={problem} />;
  return (
    <div className="kern-alert kern-alert--danger" role="alert">
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <span className="kern-title">{problem.title}</span>
      </div>
      <div className="kern-alert__body">
        <p className="kern-body">{problem.detail}</p>
        <PlaceList places={places} onGo={onGo} />
      </div>
    </div>
  );
}
