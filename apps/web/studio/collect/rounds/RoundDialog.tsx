import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { answer, api } from '../../../shared/api/client.ts';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SelectField, TextField } from '../../components/fields.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { useDeed } from './round-deeds.ts';
import { type PublishedVersion, type Round } from './round-queries.ts';
import { SlowVersionNote } from './SlowVersionNote.tsx';

interface Props {
  /** The round that is edited; without it another one is created. */
  round?: Round;
  versions: readonly PublishedVersion[];
  onClose: () => void;
}

/** Title, questionnaire and days of a round. */
export function RoundDialog({ round, versions, onClose }: Props) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const navigate = useNavigate();
  const formId = useId();
  const [id] = useState(() => round?.id ?? v7());
  // What was read when the dialog was opened: a change by somebody else in the meantime must be noticed.
  const [revision] = useState(round?.revision);
  const [title, setTitle] = useState(round?.title ?? '');
  const [versionId, setVersionId] = useState(round?.versionId ?? versions[0]?.id ?? '');
  const [opensOn, setOpensOn] = useState(round?.opensOn ?? '');
  const [closesOn, setClosesOn] = useState(round?.closesOn ?? '');
  const save = useDeed(
    (_: undefined, project) => {
      const days = { opensOn: opensOn === '' ? null : opensOn, closesOn: closesOn === '' ? null : closesOn };
      const params = { path: { project, round: id } };
      const where = '/api/projects/{project}/rounds/{round}';
      const body = { title, versionId, ...days };
      return revision === undefined
        ? answer(api.PUT(where, { params, body }))
        : answer(api.PATCH(where, { params, body: { ...body, revision } }));
    },
    () => t(round === undefined ? 'form.created' : 'form.changed'),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate(undefined, {
      onSuccess: () => {
        onClose();
        if (round === undefined)
          void navigate({ to: '/projects/$project/rounds/$round', params: { project: slug, round: id } });
      },
    });
  };
  const wrong = (pointer: string) => (isProblem(save.error) ? save.error.at(pointer) : undefined);
  const language = useLanguage();
  return (
    <Dialog
      title={t(round === undefined ? 'form.newTitle' : 'form.editTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={formId} busy={save.isPending}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        {save.error === null ? null : <ProblemNote problem={save.error} />}
        <TextField
          label={t('form.title')}
          hint={t('form.titleHint')}
          value={title}
          onChange={setTitle}
          error={wrong('/title')}
          required
          autoFocus
        />
        {round === undefined || round.status === 'draft' ? (
          <div>
            <SelectField
              label={t('form.version')}
              hint={t('form.versionHint')}
              value={versionId}
              onChange={setVersionId}
              choices={versions.map((version) => ({
                value: version.id,
                label: t('form.versionLabel', { title: version.title[language], number: version.number }),
              }))}
            />
            <SlowVersionNote version={versionId} />
          </div>
        ) : null}
        <div className="form__pair">
          <TextField
            type="date"
            label={t('form.opensOn')}
            hint={t('form.opensOnHint')}
            value={opensOn}
            onChange={setOpensOn}
            error={wrong('/opensOn')}
            optional
          />
          <TextField
            type="date"
            label={t('form.closesOn')}
            hint={t('form.closesOnHint')}
            value={closesOn}
            onChange={setClosesOn}
            error={wrong('/closesOn')}
            optional
          />
        </div>
      </form>
    </Dialog>
  );
}
