import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { useProject } from '../../shell/project.tsx';
import { OpenVersion } from './OpenVersion.tsx';
import { versionQuery } from './questionnaire-queries.ts';
import './questionnaires.css';

/** One version of a questionnaire: what to mend, how it reads, the file itself. */
export function VersionPage() {
  const { slug } = useProject();
  const { version } = useParams({ from: '/inside/projects/$project/questionnaires/$version' });
  const { data, error } = useQuery(versionQuery(slug, version));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (data !== undefined) return <OpenVersion key={data.id} version={data} />;
  return error === null ? <Loading /> : <ProblemNote problem={error} />;
}
