import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
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
import { useUnsavedGuard } from '../../shell/use-unsaved-guard.ts';
import { codebookQuery } from '../queries.ts';
import { type CodeText, differs, type Direction, placeOf, steppedPlace, textOf } from './actions.ts';
import { CodeForm } from './CodeForm.tsx';
import { CodeHistory } from './CodeHistory.tsx';
import { CodeTools } from './CodeTools.tsx';
import { CodeTree } from './CodeTree.tsx';
import { nextColor } from './colors.ts';
import { afterChange, type CodeDrafts, without, written } from './drafts.ts';
import { useCodebook } from './use-codebook.ts';
import '../coding.css';

/** The shared words of the coders: what each code means and when to use it. */
export function CodebookPage() {
  const { slug } = useProject();
  const { t } = useTranslation('coding');
  const mayEdit = useMay('editCodebook');
  const codebook = useQuery(codebookQuery(slug));
  const [chosenId, setChosenId] = useState<string>();
  /** A new code that is written; it waits while another code is looked at. */
  const [adding, setAdding] = useState<{ id: string; parentId: string | null }>();
  const [shows, setShows] = useState<'chosen' | 'new'>('chosen');
  const [withArchived, setWithArchived] = useState(false);
  const [drafts, setDrafts] = useState<CodeDrafts>({});
  const work = useCodebook(slug, (action, revision) => {
    setDrafts((kept) => afterChange(kept, action, revision));
    if (action.do !== 'create') return;
    setAdding(undefined);
    setShows('chosen');
    setChosenId(action.id);
  });
  const unsaved = Object.entries(drafts).some(([id, draft]) => {
    const code = codebook.data?.items.find((known) => known.id === id);
    return code === undefined || differs(textOf(code), draft.text);
  });
  useUnsavedGuard(unsaved);
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
  const add = (parentId: string | null) => {
    // What was written about a new code is not given up for another one.
    const begun = adding !== undefined && drafts[adding.id] !== undefined;
    if (!begun) setAdding({ id: v7(), parentId });
    setShows('new');
  };
  const create = (text: CodeText) => {
    if (adding === undefined) return;
    const place = { parentId: adding.parentId, beforeId: null };
    work.act({ do: 'create', id: adding.id, text, place }, text.name);
  };
  const write = (id: string, revision: number) => (text: CodeText) =>
    setDrafts((kept) => written(kept, id, text, revision));
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
      {codes.length === 0 && shows === 'chosen' ? (
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
                setShows('chosen');
              }}
              onMove={mayEdit ? move : () => undefined}
            />
            {mayEdit && <p className="kern-body kern-body--small muted">{t('codebook.moveHint')}</p>}
          </div>
          <section className="codebook__code" aria-label={t('codebook.code')}>
            {shows === 'new' && adding !== undefined && (
              <CodeForm
                key={adding.id}
                start={empty}
                text={drafts[adding.id]?.text ?? empty}
                onChange={write(adding.id, 1)}
                place={adding}
                codes={codes}
                saveLabel={t('code.create')}
                onSave={create}
                onCancel={() => {
                  setDrafts((kept) => without(kept, adding.id));
                  setAdding(undefined);
                  setShows('chosen');
                }}
                readOnly={false}
              />
            )}
            {shows === 'chosen' && chosen === undefined && <p className="kern-body">{t('codebook.choose')}</p>}
            {shows === 'chosen' && chosen !== undefined && (
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
                  text={drafts[chosen.id]?.text ?? textOf(chosen)}
                  onChange={write(chosen.id, chosen.revision)}
                  place={chosen}
                  codes={codes}
                  saveLabel={t('code.save')}
                  onSave={(to) =>
                    work.act(
                      { do: 'edit', id: chosen.id, from: textOf(chosen), to },
                      to.name,
                      drafts[chosen.id]?.revision,
                    )
                  }
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
