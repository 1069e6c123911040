import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../shared/api/client.ts';
import { Button } from '../../components/Button.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { PersonRequest } from './PersonRequest.tsx';
import { useDeed } from './round-deeds.ts';
import { type Invitation } from './round-queries.ts';

/** What can be done with one link. */
export function LinkActions({ round, invitation }: { round: string; invitation: Invitation }) {
  const { t } = useTranslation('rounds');
  const [dialog, setDialog] = useState<'copy' | 'renew' | 'revoke' | 'request'>();
  const { label, state, path } = invitation;
  const mayBeAsked = useMayBeAsked(invitation);
  const url = window.location.origin + path;
  const leave = () => setDialog(undefined);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      notify(t('links.copied', { label }));
    } catch {
      // The browser does not let pages write to the clipboard here: then people copy by hand.
      setDialog('copy');
    }
  };
  return (
    <span className="link-actions">
      {state === 'revoked' ? null : (
        <Button small kind="tertiary" aria-label={t('links.copyFor', { label })} onClick={() => void copy()}>
          {t('links.copy')}
        </Button>
      )}
      <Button small kind="tertiary" aria-label={t('links.renewFor', { label })} onClick={() => setDialog('renew')}>
        {t('links.renew')}
      </Button>
      {state === 'revoked' ? null : (
        <Button small kind="tertiary" aria-label={t('links.revokeFor', { label })} onClick={() => setDialog('revoke')}>
          {t('links.revoke')}
        </Button>
      )}
      {mayBeAsked ? (
        <Button
          small
          kind="tertiary"
          aria-label={t('erasure.request.openFor', { label })}
          onClick={() => setDialog('request')}
        >
          {t('erasure.request.open')}
        </Button>
      ) : null}
      {dialog === 'request' ? <PersonRequest round={round} invitation={invitation} onClose={leave} /> : null}
      {dialog === 'copy' ? (
        <Dialog title={label} isOpen onClose={leave}>
          <CopyLink label={t('links.copyByHand')} url={url} />
        </Dialog>
      ) : null}
      {dialog === 'renew' || dialog === 'revoke' ? (
        <ChangeDialog round={round} invitation={invitation} deed={dialog} onClose={leave} />
      ) : null}
    </span>
  );
}

/** Whether the person behind a link may ask for her answers; the server says where none are stored. */
function useMayBeAsked({ kind }: Invitation): boolean {
  const { mode } = useProject();
  const may = useMay('exportData');
  return may && mode === 'pseudonymous' && kind === 'personal';
}

interface ChangeProps {
  round: string;
  invitation: Invitation;
  deed: 'renew' | 'revoke';
  onClose: () => void;
}

function ChangeDialog({ round, invitation: { id, label }, deed, onClose }: ChangeProps) {
  const { t } = useTranslation('rounds');
  const change = useDeed(
    (_: undefined, project) =>
      answer(
        api.POST(`/api/projects/{project}/rounds/{round}/invitations/{id}/${deed}`, {
          params: { path: { project, round, id } },
        }),
      ),
    () => t(deed === 'renew' ? 'links.renewed' : 'links.revoked'),
  );
  return (
    <Dialog
      title={t(`links.${deed}Title`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button busy={change.isPending} onClick={() => change.mutate(undefined, { onSuccess: onClose })}>
            {t(`links.${deed}`)}
          </Button>
        </>
      }
    >
      {change.error === null ? null : <ProblemNote problem={change.error} />}
      <p className="kern-body">{t(`links.${deed}Text`, { label })}</p>
    </Dialog>
  );
}
