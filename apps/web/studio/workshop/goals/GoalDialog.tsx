import { type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { goalHints } from '#domain';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextAreaField, TextField } from '../../components/fields.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { type Goal } from '../queries.ts';
import { GoalHints } from './GoalHints.tsx';
import { GoalThemesField } from './GoalThemesField.tsx';
import { StairField } from './StairField.tsx';
import { useGoalForm } from './use-goal-form.ts';

interface Props {
  /** The workshop that develops it. */
  workshop: { id: string };
  /** Left out: a goal is recorded. */
  goal?: Goal;
  onClose: () => void;
}

/** Records a goal, or changes the wording of one. */
export function GoalDialog({ workshop, goal, onClose }: Props) {
  const { t } = useTranslation('workshop');
  const { form, change, save, missing, problem } = useGoalForm(workshop.id, goal, onClose);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const errorOf = (part: 'title' | 'statement') => problem?.at(`/${part}`);
  return (
    <Dialog title={t(goal === undefined ? 'goals.record' : 'goals.edit')} isOpen onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {save.error === null ? null : <ProblemNote problem={save.error} />}
        <TextField
          label={t('goals.title')}
          hint={t('goals.titleHint')}
          value={form.title}
          onChange={(title) => change({ title })}
          error={errorOf('title')}
          required
          autoFocus
        />
        <TextAreaField
          label={t('goals.statement')}
          hint={t('goals.statementHint')}
          value={form.statement}
          onChange={(statement) => change({ statement })}
          error={errorOf('statement')}
          rows={4}
        />
        <StairField value={form.stair} onChange={(stair) => change({ stair })} />
        {form.stair !== undefined && <GoalHints hints={goalHints({ statement: form.statement, stair: form.stair })} />}
        <GoalThemesField workshopId={workshop.id} value={form.themeIds} onChange={(themeIds) => change({ themeIds })} />
        {missing.length > 0 && (
          <p className="kern-body muted" role="status">
            {t('goals.missing', { parts: missing.map((part) => t(`goals.parts.${part}`)).join(', ') })}
          </p>
        )}
        <div className="form__actions">
          <Button type="submit" busy={save.isPending} disabled={missing.length > 0}>
            {t('save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
