import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { RadioField, TextAreaField } from '../../../components/fields.tsx';
import { notify } from '../../../components/notify.ts';
import { ProblemNote } from '../../../components/ProblemNote.tsx';
import { useProject } from '../../../shell/project.tsx';
import { asProposed } from './change-groups.ts';
import { type QuestionChange, useDecide } from './change-queries.ts';

interface Props {
  question: QuestionChange;
  version: { id: string; number: number };
  onDone: () => void;
  onCancel?: (() => void) | undefined;
}

/** Comparable or not, and why: filled in with what was decided, else with what is proposed. */
export function DecisionForm({ question, version, onDone, onCancel }: Props) {
  const { t } = useTranslation('questionnaires');
  const { slug: project } = useProject();
  const decide = useDecide(project, version.id);
  const { name, decision, since } = question;
  const proposed = asProposed(question);
  const [choice, setChoice] = useState((decision ?? proposed).comparable ? 'joined' : 'apart');
  const [note, setNote] = useState(decision?.note ?? '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    decide.mutate([{ ...proposed, comparable: choice === 'joined', note }], {
      onSuccess: () => {
        notify(t('changes.kept', { name }));
        onDone();
      },
    });
  };
  return (
    <form className="form decision__form" onSubmit={submit}>
      <RadioField
        label={
          <>
            {t('changes.ask', { number: since })}
            <span className="visually-hidden"> ({name})</span>
          </>
        }
        value={choice}
        onChange={setChoice}
        choices={[
          { value: 'joined', label: t('changes.joined'), hint: t('changes.joinedMeans') },
          {
            value: 'apart',
            label: t('changes.apart'),
            hint: t('changes.apartMeans', { column: `${name}@${version.number}` }),
          },
        ]}
      />
      <TextAreaField label={t('changes.note')} optional rows={2} value={note} onChange={setNote} />
      {decide.error === null ? null : <ProblemNote problem={decide.error} />}
      <div className="form__actions">
        <Button kind="secondary" small type="submit" busy={decide.isPending}>
          {t('changes.decide')}
          <span className="visually-hidden">: {name}</span>
        </Button>
        {onCancel === undefined ? null : (
          <Button kind="tertiary" small onClick={onCancel}>
            {t('changes.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
