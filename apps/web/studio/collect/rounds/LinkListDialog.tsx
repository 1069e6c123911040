import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../shared/api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { TextAreaField } from '../../components/fields.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { decodeText } from './read-text.ts';
import { useDeed } from './round-deeds.ts';
import { useGroups } from './round-queries.ts';

/** Personal links from a list, pasted or from a file: all or none. */
export function LinkListDialog({ round, onClose }: { round: string; onClose: () => void }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const groups = useGroups(slug);
  const formId = useId();
  const [text, setText] = useState('');
  const create = useDeed(
    (_: undefined, project) =>
      answer(
        api.POST('/api/projects/{project}/rounds/{round}/invitations/import', {
          params: { path: { project, round } },
          body: { text },
        }),
      ),
    ({ created }) => t('list.created', { count: created }),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    create.mutate(undefined, { onSuccess: onClose });
  };
  const read = async (file: File | undefined) => {
    if (file !== undefined) setText(decodeText(await file.arrayBuffer()));
  };
  return (
    <Dialog
      title={t('list.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={formId} busy={create.isPending}>
            {t('list.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        <p className="kern-body">{t('list.lead')}</p>
        {groups.length === 0 ? null : (
          <p className="kern-body kern-body--small muted">
            {t('list.groups', { groups: groups.map(({ key }) => key).join(', ') })}
          </p>
        )}
        {create.error === null ? null : <ProblemNote problem={create.error} />}
        <TextAreaField label={t('list.text')} hint={t('list.textHint')} value={text} onChange={setText} rows={8} />
        <Field label={t('list.file')}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              className="kern-form-input__input"
              onChange={(event) => void read(event.target.files?.[0])}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
