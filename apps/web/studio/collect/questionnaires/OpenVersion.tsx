import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { Page } from '../../components/Page.tsx';
import { useMay } from '../../shell/session.ts';
import { useUnsavedGuard } from '../../shell/use-unsaved-guard.ts';
import { ChangesSection } from './changes/ChangesSection.tsx';
import { FileEditor, type FileEditorHandle } from './FileEditor.tsx';
import { FindingsSection } from './FindingsSection.tsx';
import { useInLanguage } from '../../shell/language.ts';
import { Preview } from './Preview.tsx';
import { type Version } from './questionnaire-queries.ts';
import { VersionNext } from './VersionNext.tsx';
import { VersionState } from './VersionState.tsx';
import { VersionTools } from './VersionTools.tsx';

/** A version that was loaded. */
export function OpenVersion({ version }: { version: Version }) {
  const { t } = useTranslation('questionnaires');
  const words = useInLanguage();
  const { instant } = useFormats();
  const mayManage = useMay('manageQuestionnaires');
  const editor = useRef<FileEditorHandle>(null);
  const goTo = (line: number, column: number) => editor.current?.goTo(line, column);
  const { status, number, publishedAt, findings } = version;
  const [text, setText] = useState(version.text);
  const unsaved = text !== version.text;
  useUnsavedGuard(unsaved);
  return (
    <Page
      title={words(version.title)}
      lead={
        <>
          {t('versionNumber', { number })} <VersionState status={status} />{' '}
          {publishedAt === null ? null : t('detail.publishedAt', { at: instant(publishedAt) })}
        </>
      }
      tools={mayManage ? <VersionTools version={version} /> : undefined}
      next={<VersionNext version={version} unsaved={unsaved} onMend={goTo} />}
    >
      {status === 'published' ? <p className="kern-body muted">{t('detail.frozen')}</p> : null}
      {status === 'draft' || findings.length > 0 ? <FindingsSection version={version} onGo={goTo} /> : null}
      {number > 1 ? <ChangesSection version={version} /> : null}
      <FileEditor
        version={version}
        text={text}
        onChange={setText}
        editable={mayManage && status === 'draft'}
        ref={editor}
      />
      <Preview pages={version.pages} />
    </Page>
  );
}
