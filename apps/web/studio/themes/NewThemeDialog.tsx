import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { TextField } from '../components/fields.tsx';
import { notify } from '../components/notify.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useCreateTheme } from './changes.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** Codes that the theme begins with. */
  codeIds: string[];
  onCreated: () => void;
}

/** A theme begins with a working title, and with the codes that were chosen. */
export function NewThemeDialog({ isOpen, onClose, codeIds, onCreated }: Props) {
  const { t } = useTranslation('themes');
  const form = useId();
  const [title, setTitle] = useState('');
  const create = useCreateTheme();
  const close = () => {
    onClose();
    setTitle('');
    create.reset();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    create.mutate(
      { title: title.trim(), codeIds },
      {
        onSuccess: (theme) => {
          notify(t('create.created', { title: theme.title }));
          onCreated();
          close();
        },
      },
    );
  };
  const wrong = isProblem(create.error) ? create.error.at('/title') : undefined;
  return (
    <Dialog
      title={codeIds.length === 0 ? t('create.open') : t('create.fromCodes', { count: codeIds.length })}
      isOpen={isOpen}
      onClose={close}
      actions={
        <Button type="submit" form={form} busy={create.isPending}>
          {t('create.submit')}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} className="form">
        <TextField
          label={t('fields.title')}
          hint={t('create.titleHint')}
          value={title}
          onChange={setTitle}
          error={wrong}
          required
          autoFocus
        />
        {create.error === null || wrong !== undefined ? null : <ProblemNote problem={create.error} />}
      </form>
    </Dialog>
  );
}
