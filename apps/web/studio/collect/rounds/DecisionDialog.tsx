import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../shared/api/client.ts';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextAreaField } from '../../components/fields.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { useDeed } from './round-deeds.ts';

interface Props {
  round: string;
  id: string;
  decision: 'accept' | 'discard';
  onClose: () => void;
}

/** Asks why before a refused response is accepted or left out. */
export function DecisionDialog({ round, id, decision, onClose }: Props) {
  const { t } = useTranslation('rounds');
  const { mode } = useProject();
  const formId = useId();
  const [note, setNote] = useState('');
  const decide = useDeed(
    (_: undefined, project) =>
      answer(
        api.POST(`/api/projects/{project}/rounds/{round}/quarantine/{id}/${decision}`, {
          params: { path: { project, round, id } },
          body: { note },
        }),
      ),
    () => t(decision === 'accept' ? 'quarantine.accepted' : 'quarantine.discarded'),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    decide.mutate(undefined, { onSuccess: onClose });
  };
  const wrong = isProblem(decide.error) ? decide.error.at('/note') : undefined;
  return (
    <Dialog
      title={t(`quarantine.${decision}Title`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={formId} busy={decide.isPending}>
            {t(`quarantine.${decision}`)}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        {decide.error === null ? null : <ProblemNote problem={decide.error} />}
        <p className="kern-body">
          {t(`quarantine.${decision}Text`)} {decision === 'discard' ? <AfterDiscard mode={mode} /> : null}
        </p>
        <TextAreaField
          label={t('quarantine.note')}
          hint={t('quarantine.noteHint')}
          value={note}
          onChange={setNote}
          error={wrong}
        />
      </form>
    </Dialog>
  );
}

function AfterDiscard({ mode }: { mode: 'anonymous' | 'pseudonymous' }) {
  const { t } = useTranslation('rounds');
  return t(mode === 'anonymous' ? 'quarantine.discardAnonymous' : 'quarantine.discardPseudonymous');
}
