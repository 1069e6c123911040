import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../shared/api/client.ts';
import { useFormats } from '../../../shared/format.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { EraseThroughLink } from './EraseThroughLink.tsx';
import { useDisclosure } from './erasure-deeds.ts';
import { ReasonField } from './ReasonField.tsx';
import { type Invitation } from './round-queries.ts';

interface Props {
  round: string;
  invitation: Invitation;
  onClose: () => void;
}

/** Somebody who answered through a personal link asks what is stored, or to have it deleted. */
export function PersonRequest({ round, invitation, onClose }: Props) {
  const { t } = useTranslation('rounds');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [erasing, setErasing] = useState(false);
  const disclosure = useDisclosure(round, invitation.id);
  const show = useShow(round);
  const withReason = (go: () => void) => (reason.trim() === '' ? setMissing(true) : go());
  if (erasing) {
    return (
      <EraseThroughLink
        round={round}
        invitation={invitation}
        reason={reason}
        onBack={() => setErasing(false)}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title={t('erasure.request.openFor', { label: invitation.label })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={() => withReason(() => setErasing(true))}>
            {t('erasure.request.erase')}
          </Button>
          <Button
            busy={disclosure.isPending}
            onClick={() => withReason(() => disclosure.mutate(reason, { onSuccess: show }))}
          >
            {t('erasure.request.show')}
          </Button>
        </>
      }
    >
      <div className="form">
        {disclosure.error === null ? null : <ProblemNote problem={disclosure.error} />}
        <p className="kern-body">{t('erasure.request.text')}</p>
        <ReasonField value={reason} onChange={setReason} missing={missing} problem={disclosure.error} />
      </div>
    </Dialog>
  );
}

/** Leads to the answers that were looked up. */
function useShow(round: string) {
  const { t } = useTranslation('rounds');
  const { slug: project } = useProject();
  const { day } = useFormats();
  const navigate = useNavigate();
  return ({ response, quarantined }: Shape<'DisclosureAnswer'>) => {
    if (response === null) {
      void navigate({ to: '/projects/$project/rounds/$round/quarantine', params: { project, round } });
      const days = [...new Set(quarantined.map((one) => day(one.day)))].join(', ');
      return notify(t('erasure.request.shownQuarantined', { day: days }));
    }
    const params = { project, round, response: response.id };
    void navigate({ to: '/projects/$project/rounds/$round/responses/$response', params });
    notify(t(quarantined.length === 0 ? 'erasure.request.shown' : 'erasure.request.shownAlsoQuarantined'));
  };
}
