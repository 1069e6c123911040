import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Button } from '../components/Button.tsx';
import { TextAreaField, TextField } from '../components/fields.tsx';
import { notify } from '../components/notify.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useUnsavedGuard } from '../shell/use-unsaved-guard.ts';
import { useEditTheme } from './changes.ts';
import { type Theme } from './queries.ts';

interface Draft {
  title: string;
  definition: string;
  summary: string;
  /** One a line. */
  openQuestions: string;
  candidateGoals: string;
}

/** The statement of the theme, written by the lead. Codes, quotes and status change beside it without disturbing it. */
export function StatementForm({ theme }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  const [basis, setBasis] = useState(theme);
  const [draft, setDraft] = useState(draftOf(theme));
  const edit = useEditTheme(theme.id);
  // What changed beside the statement moves the basis on; a statement that somebody else changed does not.
  if (theme.revision > basis.revision && same(draftOf(theme), draftOf(basis))) setBasis(theme);
  const changed = !same(draft, draftOf(basis));
  useUnsavedGuard(changed);
  const set = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const wrong = (pointer: string) => (isProblem(edit.error) ? edit.error.at(pointer) : undefined);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const { title, definition, summary } = draft;
    const lists = { openQuestions: linesOf(draft.openQuestions), candidateGoals: linesOf(draft.candidateGoals) };
    edit.mutate(
      { revision: basis.revision, title: title.trim(), definition, summary, ...lists },
      {
        onSuccess: (saved) => {
          setBasis(saved);
          // What was typed while it was saved stays.
          setDraft((now) => (same(now, draft) ? draftOf(saved) : now));
          notify(t('statement.saved'));
        },
      },
    );
  };
  return (
    <form className="form" onSubmit={save}>
      <TextField
        label={t('fields.title')}
        hint={t('fields.titleHint')}
        value={draft.title}
        onChange={(title) => set({ title })}
        error={wrong('/title')}
        required
      />
      <TextAreaField
        label={t('fields.definition')}
        hint={t('fields.definitionHint')}
        value={draft.definition}
        onChange={(definition) => set({ definition })}
        error={wrong('/definition')}
      />
      <TextAreaField
        label={t('fields.summary')}
        hint={t('fields.summaryHint')}
        rows={8}
        value={draft.summary}
        onChange={(summary) => set({ summary })}
        error={wrong('/summary')}
      />
      <TextAreaField
        label={t('fields.openQuestions')}
        hint={t('fields.oneALine')}
        value={draft.openQuestions}
        onChange={(openQuestions) => set({ openQuestions })}
        error={wrong('/openQuestions')}
      />
      <TextAreaField
        label={t('fields.candidateGoals')}
        hint={t('fields.oneALine')}
        value={draft.candidateGoals}
        onChange={(candidateGoals) => set({ candidateGoals })}
        error={wrong('/candidateGoals')}
      />
      {edit.error === null ? null : <ProblemNote problem={edit.error} />}
      <div className="form__actions">
        <Button type="submit" kind="secondary" busy={edit.isPending} disabled={!changed}>
          {t('statement.save')}
        </Button>
        {changed ? (
          <Button kind="tertiary" onClick={() => setDraft(draftOf(basis))}>
            {t('statement.discard')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function draftOf({ title, definition, summary, openQuestions, candidateGoals }: Theme): Draft {
  const lists = { openQuestions: openQuestions.join('\n'), candidateGoals: candidateGoals.join('\n') };
  return { title, definition, summary, ...lists };
}

const same = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
