import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { answer, api } from '../../../shared/api/client.ts';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioField, SelectField, TextField } from '../../components/fields.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useDeed } from './round-deeds.ts';
import { useGroups } from './round-queries.ts';

/** One link, personal or open. */
export function NewLinkDialog({ round, onClose }: { round: string; onClose: () => void }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const groups = useGroups(slug);
  const formId = useId();
  const [id] = useState(() => v7());
  const [kind, setKind] = useState<'personal' | 'open'>('personal');
  const [label, setLabel] = useState('');
  const [groupId, setGroupId] = useState('');
  const language = useLanguage();
  const create = useDeed(
    (_: undefined, project) =>
      answer(
        api.PUT('/api/projects/{project}/rounds/{round}/invitations/{id}', {
          params: { path: { project, round, id } },
          body: { kind, label, groupId: groupId === '' ? null : groupId },
        }),
      ),
    () => t('newLink.created', { label }),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    create.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t('newLink.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={formId} busy={create.isPending}>
            {t('newLink.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        {create.error === null ? null : <ProblemNote problem={create.error} />}
        <RadioField
          label={t('newLink.kind')}
          value={kind}
          onChange={setKind}
          choices={[
            { value: 'personal', label: t('newLink.personal'), hint: t('newLink.personalHint') },
            { value: 'open', label: t('newLink.open'), hint: t('newLink.openHint') },
          ]}
        />
        <TextField
          label={t('newLink.label')}
          hint={t('newLink.labelHint')}
          value={label}
          onChange={setLabel}
          error={isProblem(create.error) ? create.error.at('/label') : undefined}
          required
        />
        <SelectField
          label={t('newLink.group')}
          hint={t('newLink.groupHint')}
          value={groupId}
          onChange={setGroupId}
          choices={[
            { value: '', label: t('newLink.noGroup') },
            ...groups.map((group) => ({ value: group.id, label: group.name[language] })),
          ]}
        />
      </form>
    </Dialog>
  );
}
