import { Link } from '@tanstack/react-router';
import { useProject } from '../shell/project.tsx';
import { type Step, type StepState } from '../shell/thread.ts';
import { useTranslate } from '../shell/translate.ts';

interface Stop {
  step: Step;
  state: StepState | undefined;
}

/** The thread from the question to the goal, drawn as a line through its steps. */
export function ThreadSteps({ stops }: { stops: readonly Stop[] }) {
  const t = useTranslate();
  const { slug } = useProject();
  return (
    <section aria-labelledby="thread-title">
      <h2 id="thread-title" className="kern-heading-medium">
        {t('people:project.thread')}
      </h2>
      <ol className="thread">
        {stops.map(({ step, state }, place) => (
          <li key={step.path} className="thread__stop" data-progress={state?.progress ?? 'ahead'}>
            <span className="thread__number" aria-hidden="true">
              {place + 1}
            </span>
            <div className="thread__words">
              <h3 className="thread__title">
                <Link to={`/projects/$project${step.path}`} params={{ project: slug }} className="card__link">
                  {step.label(t)}
                </Link>
                <span className="thread__progress">{t(`people:project.progress.${state?.progress ?? 'ahead'}`)}</span>
              </h3>
              <p className="kern-body muted">{step.lead(t)}</p>
              {state === undefined ? null : <p className="kern-body">{state.sentence}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
