import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useErasureThroughLink } from './erasure-deeds.ts';
import { type Invitation } from './round-queries.ts';

interface Props {
  round: string;
  invitation: Invitation;
  reason: string;
  onBack: () => void;
  onClose: () => void;
}

/** Asks once more and says what is lost before the answers of one person are deleted. */
export function EraseThroughLink({ round, invitation: { id, label }, reason, onBack, onClose }: Props) {
  const { t } = useTranslation('rounds');
  const erase = useErasureThroughLink(round, id);
  const close = () => {
    notify(t('erasure.request.erased'));
    onClose();
  };
  return (
    <Dialog
      title={t('erasure.request.eraseTitle', { label })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onBack}>
            {t('cancel')}
          </Button>
          <Button kind="danger" busy={erase.isPending} onClick={() => erase.mutate(reason, { onSuccess: close })}>
            {t('erasure.confirm')}
          </Button>
        </>
      }
    >
      {erase.error === null ? null : <ProblemNote problem={erase.error} />}
      <p className="kern-body">
        {t('erasure.lost')} {t('erasure.request.eraseLink')}
      </p>
    </Dialog>
  );
}
