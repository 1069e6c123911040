import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { TextAreaField, TextField } from '../../components/fields.tsx';
import { slugOf } from '../../people/slug.ts';
import { useProject } from '../../shell/project.tsx';
import { FileProblem } from './FileProblem.tsx';
import { useQuestionnaireDeeds } from './questionnaire-deeds.ts';

/** Takes in a file: chosen, or pasted as text. What is wrong with it is shown by line, and nothing is kept. */
export function ImportForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('questionnaires');
  const { slug: project } = useProject();
  const navigate = useNavigate();
  const { importFile } = useQuestionnaireDeeds(project);
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [nameOfFile, setNameOfFile] = useState('');
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const fromFile = slugOf(file.name.replace(/\.json$/i, ''));
    // A name that somebody has written stays.
    setName((known) => (known === '' || known === nameOfFile ? fromFile : known));
    setNameOfFile(fromFile);
    setText(await file.text());
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    importFile.mutate(
      { slug: name, text },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/projects/$project/questionnaires/$version', params: { project, version: id } }),
      },
    );
  };
  const problem = isProblem(importFile.error, 'invalid-input') ? importFile.error : undefined;
  return (
    <form className="form" onSubmit={submit}>
      <Field label={t('add.file')} hint={t('add.fileHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json,application/json"
            className="kern-form-input__input"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        )}
      </Field>
      <TextAreaField label={t('add.text')} value={text} onChange={setText} rows={6} error={problem?.at('/text')} />
      <TextField
        label={t('add.name')}
        hint={t('add.nameHint')}
        value={name}
        onChange={setName}
        error={problem?.at('/slug')}
        required
      />
      {importFile.error === null ? null : <FileProblem problem={importFile.error} />}
      <div className="form__actions">
        <Button type="submit" busy={importFile.isPending}>
          {t('add.import')}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          {t('add.cancel')}
        </Button>
      </div>
    </form>
  );
}
