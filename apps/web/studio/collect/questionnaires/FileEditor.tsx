import { type Ref, type SubmitEvent, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { notify } from '../../components/notify.ts';
import { useProject } from '../../shell/project.tsx';
import { checkResult } from './check-result.ts';
import { FileProblem } from './FileProblem.tsx';
import { selectPlace } from './select-place.ts';
import { useQuestionnaireDeeds } from './questionnaire-deeds.ts';
import { type Version } from './questionnaire-queries.ts';

export interface FileEditorHandle {
  /** Opens the file and puts the cursor where something has to be mended. */
  goTo: (line: number, column: number) => void;
}

interface Props {
  version: Version;
  /** The file as it stands on the page. */
  text: string;
  onChange: (text: string) => void;
  editable: boolean;
  ref: Ref<FileEditorHandle>;
}

/** The questionnaire as a file: to read, to save, and while it is a draft to mend. */
export function FileEditor({ version: { id, revision, slug, number }, text, onChange, editable, ref }: Props) {
  const { t } = useTranslation('questionnaires');
  const { slug: project } = useProject();
  const { save } = useQuestionnaireDeeds(project);
  // What was read when the page was opened: a change by somebody else in the meantime must be noticed.
  const [seen, setSeen] = useState(revision);
  const box = useRef<HTMLDetailsElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const goTo = (line: number, column: number) => {
    if (box.current === null || area.current === null) return;
    box.current.open = true;
    selectPlace(area.current, line, column);
  };
  useImperativeHandle(ref, () => ({ goTo }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate(
      { id, revision: seen, text },
      {
        onSuccess: (version) => {
          setSeen(version.revision);
          const { state, errors } = checkResult(version.findings);
          notify(t(`file.saved.${state}`, { count: errors }));
        },
      },
    );
  };
  return (
    <details className="file" ref={box}>
      <summary className="file__summary">
        <h2 className="kern-heading-medium">{t('file.title')}</h2>
      </summary>
      <form className="form form--wide" onSubmit={submit}>
        <p className="kern-body">{t(editable ? 'file.editable' : 'file.readOnly')}</p>
        <Field label={t('file.text')}>
          {(control) => (
            <textarea
              {...control}
              ref={area}
              className="kern-form-input__input file__text"
              rows={24}
              spellCheck={false}
              wrap="off"
              readOnly={!editable}
              value={text}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
        {save.error === null ? null : <FileProblem problem={save.error} onGo={goTo} />}
        <div className="form__actions">
          {editable ? (
            <Button kind="secondary" type="submit" busy={save.isPending}>
              {t('file.save')}
            </Button>
          ) : null}
          <a
            className="kern-btn kern-btn--tertiary"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
            download={`${slug}-v${number}.json`}
          >
            <span className="kern-icon kern-icon--download" aria-hidden="true" />
            <span className="kern-label">{t('file.download')}</span>
          </a>
        </div>
      </form>
    </details>
  );
}
