import { useQuery } from '@tanstack/react-query';
import { Link, useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { CheckboxField } from '../../components/fields.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useCommands } from '../../shell/commands/registry.ts';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { codebookQuery } from '../queries.ts';
import {
  type CodebookAction,
  type CodeText,
  differs,
  type Direction,
  placeOf,
  steppedPlace,
  textOf,
} from './actions.ts';
import { CodeForm } from './CodeForm.tsx';
import { CodeHistory } from './CodeHistory.tsx';
import { CodeTools } from './CodeTools.tsx';
import { CodeTree } from './CodeTree.tsx';
import { nextColor } from './colors.ts';
import { useCodebook } from './use-codebook.ts';
import '../coding.css';

type Drafts = Readonly<Record<string, CodeText>>;

const without = (drafts: Drafts, gone: (draft: [id: string, text: CodeText]) => boolean): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter((draft) => !gone(draft)));

/** A draft goes when its very words are kept: what was typed in the meantime, or beside a move, stays. */
function withoutSaved(drafts: Drafts, action: CodebookAction): Drafts {
  const saved = action.do === 'edit' ? action.to : action.do === 'create' ? action.text : undefined;
  return without(drafts, ([id, text]) => id === action.id && saved !== undefined && !differs(text, saved));
}

/** The shared words of the coders: what each code means and when to use it. */
export function CodebookPage() {
  const { slug } = useProject();
  const { t } = useTranslation('coding');
  const mayEdit = useMay('editCodebook');
  const codebook = useQuery(codebookQuery(slug));
  const [chosenId, setChosenId] = useState<string>();
  const [adding, setAdding] = useState<{ id: string; parentId: string | null }>();
  const [withArchived, setWithArchived] = useState(false);
  /** What was written and not saved, by code: it stays while another code is looked at. */
  const [drafts, setDrafts] = useState<Drafts>({});
  const work = useCodebook(slug, (action) => {
    setDrafts((kept) => withoutSaved(kept, action));
    if (action.do !== 'create') return;
    setAdding(undefined);
    setChosenId(action.id);
  });
  const unsaved = Object.entries(drafts).some(([id, draft]) => {
    const code = codebook.data?.items.find((known) => known.id === id);
    return code === undefined ? draft.name !== '' : differs(textOf(code), draft);
  });
  useBlocker({
    shouldBlockFn: () => unsaved && !window.confirm(t('codebook.leave')),
    enableBeforeUnload: unsaved,
  });
  useCommands(
    mayEdit
      ? [
          { id: 'codebook-undo', title: t('panel.undo'), shortcut: 'u', run: work.undo },
          { id: 'codebook-redo', title: t('panel.redo'), shortcut: 'r', run: work.redo },
        ]
      : [],
  );
  if (codebook.data === undefined)
    return codebook.error === null ? <Loading /> : <ProblemNote problem={codebook.error} />;

  const codes = codebook.data.items;
  const shown = withArchived ? codes : codes.filter(({ archived }) => !archived);
  const chosen = shown.find(({ id }) => id === chosenId);
  const move = (direction: Direction) => {
    const to = chosen && steppedPlace(codes, chosen, direction);
    if (chosen && to) work.act({ do: 'move', id: chosen.id, from: placeOf(codes, chosen), to }, chosen.name);
  };
  const add = (parentId: string | null) => setAdding({ id: v7(), parentId });
  const create = (text: CodeText) => {
    if (adding === undefined) return;
    const place = { parentId: adding.parentId, beforeId: null };
    work.act({ do: 'create', id: adding.id, text, place }, text.name);
  };
  const write = (id: string) => (text: CodeText) => setDrafts((kept) => ({ ...kept, [id]: text }));
  const empty = { name: '', definition: '', includeWhen: '', excludeWhen: '', example: '', color: nextColor(codes) };
  const newButton = mayEdit ? (
    <Button icon="add" onClick={() => add(null)}>
      {t('codebook.add')}
    </Button>
  ) : undefined;
  return (
    <Page
      title={t('codebook.title')}
      lead={t('codebook.lead')}
      wide
      next={newButton}
      tools={
        <Link to="/projects/$project/coding" params={{ project: slug }} className="kern-btn kern-btn--tertiary">
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          <span className="kern-label">{t('question.back')}</span>
        </Link>
      }
    >
      {work.error !== null && <ProblemNote problem={work.error} />}
      {codes.length === 0 && adding === undefined ? (
        <EmptyState title={t('codebook.empty')}>{t('codebook.emptyDetail')}</EmptyState>
      ) : (
        <div className="codebook">
          <div className="codebook__tree">
            <div className="cluster">
              {mayEdit && (
                <>
                  <Button kind="tertiary" small disabled={!work.canUndo} onClick={work.undo}>
                    {t('panel.undo')}
                  </Button>
                  <Button kind="tertiary" small disabled={!work.canRedo} onClick={work.redo}>
                    {t('panel.redo')}
                  </Button>
                </>
              )}
              <CheckboxField label={t('codebook.withArchived')} checked={withArchived} onChange={setWithArchived} />
            </div>
            <CodeTree
              codes={shown}
              chosenId={chosenId}
              onChoose={(id) => {
                setChosenId(id);
                setAdding(undefined);
              }}
              onMove={mayEdit ? move : () => undefined}
            />
            {mayEdit && <p className="kern-body kern-body--small muted">{t('codebook.moveHint')}</p>}
          </div>
          <section className="codebook__code" aria-label={t('codebook.code')}>
            {adding !== undefined && (
              <CodeForm
                key={adding.id}
                start={empty}
                text={drafts[adding.id] ?? empty}
                onChange={write(adding.id)}
                place={adding}
                codes={codes}
                saveLabel={t('code.create')}
                onSave={create}
                onCancel={() => {
                  setDrafts((kept) => without(kept, ([id]) => id === adding.id));
                  setAdding(undefined);
                }}
                readOnly={false}
              />
            )}
            {adding === undefined && chosen === undefined && <p className="kern-body">{t('codebook.choose')}</p>}
            {adding === undefined && chosen !== undefined && (
              <>
                <h2 className="kern-heading-medium">{chosen.name}</h2>
                {mayEdit && (
                  <CodeTools
                    code={chosen}
                    codes={codes}
                    work={work}
                    onMove={move}
                    onAddBelow={() => add(chosen.id)}
                    onGone={() => setChosenId(undefined)}
                  />
                )}
                <CodeForm
                  key={`form ${chosen.id}`}
                  start={textOf(chosen)}
                  text={drafts[chosen.id] ?? textOf(chosen)}
                  onChange={write(chosen.id)}
                  place={chosen}
                  codes={codes}
                  saveLabel={t('code.save')}
                  onSave={(to) => work.act({ do: 'edit', id: chosen.id, from: textOf(chosen), to }, to.name)}
                  readOnly={!mayEdit}
                />
                <CodeHistory
                  key={`history ${chosen.id}`}
                  project={slug}
                  codeId={chosen.id}
                  revision={chosen.revision}
                />
              </>
            )}
          </section>
        </div>
      )}
    </Page>
  );
}
