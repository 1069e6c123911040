import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { focusHeading } from '../../components/focus.ts';
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
  const [erased, setErased] = useState<readonly string[]>([]);
  const takeOff = (id: string) => {
    // At once: what is still shown would be asked for again, and its dialog would keep the focus.
    flushSync(() => setErased((before) => [...before, id]));
    focusHeading();
  };
  if (error !== null) return <ProblemNote problem={error} />;
  if (data === undefined) return <Loading />;
  const items = data.items.filter(({ id }) => !erased.includes(id));
  if (items.length === 0) {
    return (
      <EmptyState title={t('quarantine.none.title')}>
        <p>{t('quarantine.none.text')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      {items.map((quarantined) => (
        <QuarantinedResponse
          key={quarantined.id}
          round={round}
          quarantined={quarantined}
          onErased={() => takeOff(quarantined.id)}
        />
      ))}
    </div>
  );
}
