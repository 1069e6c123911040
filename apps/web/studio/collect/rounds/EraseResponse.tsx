import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useErasureOfResponse } from './erasure-deeds.ts';
import { ReasonField } from './ReasonField.tsx';

interface Props {
  round: string;
  response: string;
  /** Goes where the response is not shown any more. */
  leave: () => Promise<void> | void;
}

/** The way to delete one response for good. */
export function EraseResponse(props: Props) {
  const { t } = useTranslation('rounds');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {t('erasure.one.open')}
      </Button>
      {open ? <EraseDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function EraseDialog({ round, response, leave, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('rounds');
  const formId = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const erase = useErasureOfResponse(round, response, async () => {
    await leave();
    notify(t('erasure.one.erased'));
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else erase.mutate(reason);
  };
  return (
    <Dialog
      title={t('erasure.one.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button kind="danger" type="submit" form={formId} busy={erase.isPending}>
            {t('erasure.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        {erase.error === null ? null : <ProblemNote problem={erase.error} />}
        <p className="kern-body">
          {t('erasure.one.text')} {t('erasure.lost')}
        </p>
        <ReasonField value={reason} onChange={setReason} missing={missing} problem={erase.error} />
      </form>
    </Dialog>
  );
}
