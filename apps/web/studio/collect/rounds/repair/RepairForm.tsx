import { type SubmitEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../../shared/api/client.ts';
import { Button } from '../../../components/Button.tsx';
import { TextAreaField } from '../../../components/fields.tsx';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useUnsavedGuard } from '../../../shell/use-unsaved-guard.ts';
import { MendPlace } from './MendPlace.tsx';
import { useRepair } from './use-repair.ts';
import { WholeAsJson } from './WholeAsJson.tsx';

interface Props {
  round: string;
  quarantined: Shape<'QuarantinedAnswer'>;
  onAccepted: () => void;
}

/** Every place that was refused, to mend or to leave; then the answers are judged again. */
export function RepairForm({ round, quarantined, onAccepted }: Props) {
  const { t } = useTranslation('rounds');
  const heading = useRef<HTMLHeadingElement>(null);
  const repair = useRepair(round, quarantined, onAccepted);
  const { answers, places, note, setNote, json, setJson, faults, refusedAgain, send, attempt } = repair;
  useUnsavedGuard(repair.begun && send.data?.state !== 'accepted');
  useEffect(() => {
    if (refusedAgain > 0) heading.current?.focus();
  }, [refusedAgain]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    attempt(false);
  };
  return (
    <form className="repair" onSubmit={submit} noValidate>
      <h2 className="kern-heading-small" ref={heading} tabIndex={-1}>
        {refusedAgain > 0 ? t('repair.left', { count: places.length }) : t('repair.places', { count: places.length })}
      </h2>
      {json === undefined ? (
        places.map((mendable) => (
          <MendPlace
            key={mendable.place}
            mendable={mendable}
            answers={answers}
            locale={quarantined.locale}
            mend={repair.mendOf(mendable.place)}
            onChange={(mend) => repair.setMend(mendable.place, mend)}
            missing={repair.missing.includes(mendable.place)}
          />
        ))
      ) : (
        <p className="kern-body">{t('repair.asJsonNow')}</p>
      )}
      <WholeAsJson answers={answers} json={json} onChange={setJson} broken={faults.includes('json')} />
      <TextAreaField
        label={t('quarantine.note')}
        hint={t('repair.noteHint')}
        value={note}
        onChange={setNote}
        error={faults.includes('note') ? t('repair.noteMissing') : undefined}
      />
      {send.error === null ? null : <ProblemNote problem={send.error} />}
      <p role="status" className="kern-body repair__status">
        {faults.includes('nothing') ? t('repair.nothingChosen') : ''}
        {faults.includes('values') ? t('repair.valuesMissing', { count: repair.missing.length }) : ''}
      </p>
      <div className="cluster">
        <Button type="submit" busy={send.isPending}>
          {t('repair.submit')}
        </Button>
        {refusedAgain > 0 ? (
          <Button kind="secondary" busy={send.isPending} onClick={() => attempt(true)}>
            {t('repair.anyway')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
