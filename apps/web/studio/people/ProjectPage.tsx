import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../shared/format.ts';
import { Page } from '../components/Page.tsx';
import { useProject } from '../shell/project.tsx';
import { type Step, useThread } from '../shell/thread.ts';
import { useTranslate } from '../shell/translate.ts';
import { ThreadSteps } from './ThreadSteps.tsx';

/** The first page of a project: how far the thread has come, and the one thing to do next. */
export function ProjectPage() {
  const t = useTranslate();
  const formats = useFormats();
  const project = useProject();
  const thread = useThread(project);
  const answers = useQueries({
    queries: thread.map((step) => ({
      queryKey: ['project', project.slug, 'step', step.path],
      queryFn: () => step.load(project),
      staleTime: 0,
    })),
  });
  const stops = thread.map((step, place) => ({ step, state: answers[place]?.data?.(t, formats) }));
  const next = stops.find(
    ({ step, state }) =>
      project.permissions.includes(step.work) && state?.progress !== 'done' && state?.next !== undefined,
  );
  return (
    <Page
      title={project.title}
      lead={t('people:project.lead', { municipality: project.municipality })}
      next={next?.state?.next === undefined ? undefined : <NextStep step={next.step} label={next.state.next} />}
    >
      <ThreadSteps stops={stops} />
    </Page>
  );
}

function NextStep({ step, label }: { step: Step; label: string }) {
  const { slug } = useProject();
  return (
    <Link to={`/projects/$project${step.path}`} params={{ project: slug }} className="kern-btn kern-btn--primary">
      <span className="kern-label">{label}</span>
      <span className="kern-icon kern-icon--arrow-forward" aria-hidden="true" />
    </Link>
  );
}
