import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../../shared/api/problem-answer.ts';
import { useFormats } from '../../../../shared/format.ts';
import { Loading } from '../../../components/Loading.tsx';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { NotFoundPage } from '../../../shell/NotFoundPage.tsx';
import { useProject } from '../../../shell/project.tsx';
import { BackLink } from '../BackLink.tsx';
import { DecisionNote } from '../DecisionNote.tsx';
import { RoundPart } from '../RoundPart.tsx';
import { quarantinedQuery, type Round } from '../round-queries.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { RawAnswers } from './RawAnswers.tsx';
import { RepairForm } from './RepairForm.tsx';

/** Mends one refused response. */
export function RepairPage() {
  const { t } = useTranslation('rounds');
  return (
    <RoundPart
      part="quarantine"
      lead={() => t('repair.lead')}
      tools={(round) => (
        <BackLink to="/projects/$project/rounds/$round/quarantine" round={round} label={t('repair.back')} />
      )}
    >
      {(round) => <Repair round={round} />}
    </RoundPart>
  );
}

function Repair({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { slug: project } = useProject();
  const { day } = useFormats();
  const { quarantined: id = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data, error } = useQuery(quarantinedQuery(project, round.id, id));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (error !== null) return <ProblemNote problem={error} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <p className="kern-body muted">{t('quarantine.heading', { day: day(data.day) })}</p>
      {data.state === 'open' ? (
        <RepairForm
          key={data.id}
          round={round.id}
          quarantined={data}
          onAccepted={() => {
            const params = { project, round: round.id, response: data.id };
            void navigate({ to: '/projects/$project/rounds/$round/responses/$response', params, ignoreBlocker: true });
          }}
        />
      ) : (
        <>
          <DecisionNote decision={data} />
          {data.changes.length === 0 ? null : <ChangeTable changes={data.changes} />}
        </>
      )}
      <details>
        <summary>{t('quarantine.raw')}</summary>
        <RawAnswers raw={data.raw} />
      </details>
    </>
  );
}
