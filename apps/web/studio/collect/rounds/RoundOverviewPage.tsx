import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { Coverage } from './Coverage.tsx';
import { NextStepButton } from './NextStepButton.tsx';
import { RoundDialog } from './RoundDialog.tsx';
import { RoundPart } from './RoundPart.tsx';
import { RoundDates, RoundState } from './RoundState.tsx';
import { RoundSteps } from './RoundSteps.tsx';
import { type Round, usePublishedVersions } from './round-queries.ts';
import { useCloseRound, useOpenRound } from './round-deeds.ts';

/** How far a round has come, and the one thing to do next. */
export function RoundOverviewPage() {
  return (
    <RoundPart
      part="overview"
      lead={(round) => <Asks round={round} />}
      next={(round) => <NextStepButton round={round} />}
      tools={(round) => <Tools round={round} />}
    >
      {(round) => (
        <div className="round-overview">
          <RoundSteps round={round} />
          <Coverage round={round} />
        </div>
      )}
    </RoundPart>
  );
}

function Asks({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const language = useLanguage();
  const version = usePublishedVersions(slug)?.find(({ id }) => id === round.versionId);
  return (
    <>
      <span className="round-facts">
        <RoundState state={round.state} /> <RoundDates {...round} />
      </span>
      {version === undefined ? null : t('asks', { title: version.title[language], number: version.number })}
    </>
  );
}

function Tools({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { slug, permissions } = useProject();
  const versions = usePublishedVersions(slug);
  const [dialog, setDialog] = useState<'edit' | 'close'>();
  const reopen = useOpenRound();
  if (!permissions.includes('manageRounds')) return null;
  const leave = () => setDialog(undefined);
  return (
    <>
      <Button kind="secondary" icon="edit" onClick={() => setDialog('edit')}>
        {t('edit')}
      </Button>
      {round.status === 'open' ? (
        <Button kind="secondary" onClick={() => setDialog('close')}>
          {t('close.action')}
        </Button>
      ) : null}
      {round.status === 'closed' ? (
        <Button kind="secondary" busy={reopen.isPending} onClick={() => reopen.mutate(round)}>
          {t('open.again')}
        </Button>
      ) : null}
      {reopen.error === null ? null : <ProblemNote problem={reopen.error} />}
      {dialog === 'edit' ? <RoundDialog round={round} versions={versions ?? []} onClose={leave} /> : null}
      {dialog === 'close' ? <CloseDialog round={round} onClose={leave} /> : null}
    </>
  );
}

function CloseDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const { t } = useTranslation('rounds');
  const close = useCloseRound();
  return (
    <Dialog
      title={t('close.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button busy={close.isPending} onClick={() => close.mutate(round, { onSuccess: onClose })}>
            {t('close.action')}
          </Button>
        </>
      }
    >
      {close.error === null ? null : <ProblemNote problem={close.error} />}
      <p className="kern-body">{t('close.text')}</p>
    </Dialog>
  );
}
