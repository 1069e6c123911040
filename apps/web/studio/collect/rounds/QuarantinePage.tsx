import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { QuarantinedResponse } from './QuarantinedResponse.tsx';
import { RoundPart } from './RoundPart.tsx';
import { quarantineQuery } from './round-queries.ts';

/** What did not pass the check, for the team to decide on. */
export function QuarantinePage() {
  const { t } = useTranslation('rounds');
  return (
    <RoundPart part="quarantine" lead={() => t('quarantine.lead')}>
      {({ id }) => <Quarantine round={id} />}
    </RoundPart>
  );
}

function Quarantine({ round }: { round: string }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const { data, error } = useQuery(quarantineQuery(slug, round));
  if (error !== null) return <ProblemNote problem={error} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0) {
    return (
      <EmptyState title={t('quarantine.none.title')}>
        <p>{t('quarantine.none.text')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      {data.items.map((quarantined) => (
        <QuarantinedResponse key={quarantined.id} round={round} quarantined={quarantined} />
      ))}
    </div>
  );
}
