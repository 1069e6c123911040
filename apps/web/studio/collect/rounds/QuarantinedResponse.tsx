import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
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
import { DecisionNote } from './DecisionNote.tsx';
import { placeInside, questionOf, reasonOf } from './repair/place-words.ts';
import { RawAnswers } from './repair/RawAnswers.tsx';
import { SafeText } from './repair/SafeText.tsx';
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
      <DecisionNote decision={quarantined} />
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
      {data === undefined ? null : <RawAnswers raw={data.raw} />}
    </details>
  );
}

function Reasons({ reasons }: { reasons: readonly Shape<'RefusalReason'>[] }) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('quarantine.reasons')}
      captionHidden
      rows={reasons.map((reason, position) => ({ reason, position }))}
      rowKey={({ position }) => position}
      columns={[
        {
          key: 'question',
          header: t('quarantine.question'),
          heading: true,
          cell: ({ reason }) => <SafeText text={questionOf(reason, language, t)} shown={200} />,
        },
        {
          key: 'place',
          header: t('quarantine.place'),
          cell: ({ reason }) => <SafeText text={placeInside(reason, language, t) ?? '–'} shown={200} />,
        },
        { key: 'reason', header: t('quarantine.reason'), cell: ({ reason }) => reasonOf(reason, language) },
      ]}
    />
  );
}

function Decisions({ round, id }: { round: string; id: string }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
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
      <Link
        to="/projects/$project/rounds/$round/quarantine/$quarantined"
        params={{ project: slug, round, quarantined: id }}
        className="kern-btn kern-btn--primary"
      >
        <span className="kern-label">{t('repair.open')}</span>
      </Link>
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
