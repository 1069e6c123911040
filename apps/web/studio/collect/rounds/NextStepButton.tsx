import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { nextStep } from './next-step.ts';
import { type Round } from './round-queries.ts';
import { useOpenRound } from './round-deeds.ts';

const leadsTo = {
  invite: '/projects/$project/rounds/$round/links',
  handOut: '/projects/$project/rounds/$round/links',
  review: '/projects/$project/rounds/$round/quarantine',
  read: '/projects/$project/rounds/$round/responses',
  code: '/projects/$project/coding',
} as const;

/** The one thing that brings the round on. */
export function NextStepButton({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { slug, permissions } = useProject();
  const open = useOpenRound();
  const step = nextStep(round, permissions);
  if (step === undefined) return null;
  if (step === 'open') {
    return (
      <>
        <Button busy={open.isPending} onClick={() => open.mutate(round)}>
          {t('next.open')}
        </Button>
        {open.error === null ? null : <ProblemNote problem={open.error} />}
      </>
    );
  }
  return (
    <Link to={leadsTo[step]} params={{ project: slug, round: round.id }} className="kern-btn kern-btn--primary">
      <span className="kern-label">{t(`next.${step}`)}</span>
      <Icon name="arrow-forward" />
    </Link>
  );
}
