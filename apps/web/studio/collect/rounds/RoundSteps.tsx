import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { type Round } from './round-queries.ts';

type Progress = 'ahead' | 'going' | 'done';

/** The way of a round from opening to closing, with the figures of today. */
export function RoundSteps({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { day } = useFormats();
  const { state, opensOn, closesOn, counts } = round;
  const links = counts.personalLinks + counts.openLinks;
  const arrived = counts.responses + counts.quarantined + counts.unjudged;
  const over = state === 'closed';
  const handedOut: Progress = arrived > 0 ? 'done' : 'going';
  return (
    <section aria-labelledby="round-steps">
      <h2 id="round-steps" className="kern-heading-medium">
        {t('steps.title')}
      </h2>
      <ol className="thread">
        <Step number={1} title={t('steps.open.title')} progress={state === 'draft' ? 'going' : 'done'}>
          {state === 'draft' ? t('steps.open.draft') : null}
          {state === 'scheduled' ? t('steps.open.scheduled', { day: opensOn === null ? '' : day(opensOn) }) : null}
          {state === 'open' ? t('steps.open.done') : null}
          {over ? t('steps.open.closed') : null}
        </Step>
        <Step number={2} title={t('steps.invite.title')} progress={links > 0 ? 'done' : over ? 'ahead' : 'going'}>
          <Links round={round} />
        </Step>
        <Step number={3} title={t('steps.handOut.title')} progress={links === 0 ? 'ahead' : handedOut}>
          {t('steps.handOut.text')}
        </Step>
        <Step number={4} title={t('steps.watch.title')} progress={over ? 'done' : arrived > 0 ? 'going' : 'ahead'}>
          {arrived === 0 ? t('steps.watch.none') : null}
          {counts.responses === 0 ? null : t('steps.watch.responses', { count: counts.responses })}{' '}
          {counts.quarantined === 0 ? null : t('steps.watch.quarantined', { count: counts.quarantined })}{' '}
          {counts.unjudged === 0 ? null : t('steps.watch.unjudged', { count: counts.unjudged })}
        </Step>
        <Step number={5} title={t('steps.close.title')} progress={over ? 'done' : 'ahead'}>
          {over ? t('steps.close.done') : t('steps.close.text')}{' '}
          {over || closesOn === null ? null : t('steps.close.until', { day: day(closesOn) })}
        </Step>
      </ol>
    </section>
  );
}

function Links({ round: { counts } }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const kinds = [
    counts.personalLinks === 0 ? undefined : t('steps.invite.personal', { count: counts.personalLinks }),
    counts.openLinks === 0 ? undefined : t('steps.invite.open', { count: counts.openLinks }),
  ].filter((sentence) => sentence !== undefined);
  return kinds.length === 0 ? t('steps.invite.none') : kinds.join(', ');
}

interface StepProps {
  number: number;
  title: string;
  progress: Progress;
  children: ReactNode;
}

function Step({ number, title, progress, children }: StepProps) {
  const { t } = useTranslation('people');
  return (
    <li className="thread__stop" data-progress={progress}>
      <span className="thread__number" aria-hidden="true">
        {number}
      </span>
      <div className="thread__words">
        <h3 className="thread__title">
          {title}
          <span className="thread__progress">{t(`project.progress.${progress}`)}</span>
        </h3>
        <p className="kern-body">{children}</p>
      </div>
    </li>
  );
}
