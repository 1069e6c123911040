import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Shape } from '../../../shared/api/client.ts';
import { useFormats } from '../../../shared/format.ts';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { EraseResponse } from './EraseResponse.tsx';
import { useDeed } from './round-deeds.ts';
import { type Quarantined, quarantinedQuery } from './round-queries.ts';

interface Props {
  round: string;
  quarantined: Quarantined;
  onErased: () => void;
}

/** One response that was refused: why, what was sent, and what can be done. */
export function QuarantinedResponse({ round, quarantined, onErased }: Props) {
  const { t } = useTranslation('rounds');
  const { day } = useFormats();
  const mayErase = useMay('exportData');
  const { id, state, reasons } = quarantined;
  const heading = `quarantined-${id}`;
  return (
    <section className="quarantined" aria-labelledby={heading}>
      <div className="cluster">
        <h2 id={heading} className="kern-heading-small">
          {t('quarantine.heading', { day: day(quarantined.day) })}
        </h2>
        <span className={`kern-badge kern-badge--${state === 'open' ? 'warning' : 'info'} kern-badge--small`}>
          <span className="kern-label">{t(`quarantine.states.${state}`)}</span>
        </span>
      </div>
      <Decided quarantined={quarantined} />
      <Reasons reasons={reasons} />
      <Sent round={round} id={id} />
      {state === 'open' ? <Decisions round={round} id={id} /> : null}
      {mayErase ? (
        <div>
          <EraseResponse round={round} response={id} leave={onErased} />
        </div>
      ) : null}
    </section>
  );
}

/** What was sent, asked for when somebody wants to see it. */
function Sent({ round, id }: { round: string; id: string }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({ ...quarantinedQuery(slug, round, id), enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('quarantine.raw')}</summary>
      {error === null ? null : <ProblemNote problem={error} />}
      {data === undefined ? null : (
        <pre className="quarantined__raw" tabIndex={0}>
          {indented(data.raw)}
        </pre>
      )}
    </details>
  );
}

function Decided({ quarantined: { state, decidedBy, note } }: { quarantined: Quarantined }) {
  const { t } = useTranslation('rounds');
  if (state === 'open') return null;
  const name = decidedBy ?? t('quarantine.unknownPerson');
  const sentence =
    note === null ? t('quarantine.decidedWithoutNote', { name }) : t('quarantine.decided', { name, note });
  return <p className="kern-body">{sentence}</p>;
}

function Reasons({ reasons }: { reasons: readonly Shape<'RefusalReason'>[] }) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const placeOf = ({ row, column }: Shape<'RefusalReason'>) => {
    if (row === undefined) return '–';
    return column === undefined ? t('quarantine.onlyRow', { row }) : t('quarantine.rowAndColumn', { row, column });
  };
  return (
    <DataTable
      caption={t('quarantine.reasons')}
      captionHidden
      rows={reasons.map((reason, place) => ({ ...reason, place }))}
      rowKey={({ place }) => place}
      columns={[
        {
          key: 'question',
          header: t('quarantine.question'),
          heading: true,
          cell: ({ question, title }) => title?.[language] ?? (question === '' ? t('quarantine.whole') : question),
        },
        { key: 'place', header: t('quarantine.place'), cell: placeOf },
        { key: 'reason', header: t('quarantine.reason'), cell: ({ message }) => message },
      ]}
    />
  );
}

function Decisions({ round, id }: { round: string; id: string }) {
  const { t } = useTranslation('rounds');
  const [deciding, setDeciding] = useState<'accept' | 'discard'>();
  const judge = useDeed(
    (_: undefined, project) =>
      answer(
        api.POST('/api/projects/{project}/rounds/{round}/quarantine/{id}/judge', {
          params: { path: { project, round, id } },
        }),
      ),
    ({ state }) => t(state === 'accepted' ? 'quarantine.passed' : 'quarantine.stillRefused'),
  );
  return (
    <div className="cluster">
      <Button kind="secondary" busy={judge.isPending} onClick={() => judge.mutate(undefined)}>
        {t('quarantine.judge')}
      </Button>
      <Button kind="secondary" onClick={() => setDeciding('accept')}>
        {t('quarantine.accept')}
      </Button>
      <Button kind="secondary" onClick={() => setDeciding('discard')}>
        {t('quarantine.discard')}
      </Button>
      {judge.error === null ? null : <ProblemNote problem={judge.error} />}
      {deciding === undefined ? null : (
        <DecisionDialog round={round} id={id} decision={deciding} onClose={() => setDeciding(undefined)} />
      )}
    </div>
  );
}

/** JSON text set out for reading; anything else as it is. */
function indented(raw: string): string {
  try {
    const value: unknown = JSON.parse(raw);
    return JSON.stringify(value, undefined, 2);
  } catch {
    return raw;
  }
}
