import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { orderedWithDepth } from '#domain';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Loading } from '../components/Loading.tsx';
import { notify } from '../components/notify.ts';
import { Page } from '../components/Page.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useCommands } from '../shell/commands/registry.ts';
import { useProject } from '../shell/project.tsx';
import { useMoveCodes } from './changes.ts';
import { FreeCodes } from './FreeCodes.tsx';
import { NewThemeDialog } from './NewThemeDialog.tsx';
import { codebookQuery } from '../coding/queries.ts';
import { themesQuery } from './queries.ts';
import { ThemeTarget } from './ThemeTarget.tsx';
import './themes.css';

/** Codes on one side, themes on the other: what belongs together is put together. */
export function CondensePage() {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const codes = useQuery({ ...codebookQuery(slug), select: ({ items }) => items });
  const themes = useQuery(themesQuery(slug));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [creating, setCreating] = useState(false);
  const move = useMoveCodes();

  const themeOf = new Map(themes.data?.flatMap(({ id, codes: own }) => own.map((code) => [code.id, id] as const)));
  const ordered = orderedWithDepth(codes.data ?? []);
  const free = ordered.filter(({ code }) => !themeOf.has(code.id) && !code.archived);
  const chosen = free.filter(({ code }) => selected.has(code.id)).map(({ code }) => code.id);
  const assign = (theme: { id: string; title: string }, ids: readonly string[]) => {
    if (ids.length === 0) return;
    const moves = ids.map((code) => ({ code, from: themeOf.get(code), to: theme.id }));
    const back = moves.map(({ code, from, to }) => ({ code, from: to, to: from }));
    move.mutate(moves, {
      onSuccess: () =>
        notify(t('condense.assigned', { count: ids.length, title: theme.title }), {
          label: t('undo'),
          run: () => move.mutate(back),
        }),
    });
    setSelected(new Set());
  };
  const release = (theme: { id: string }, code: { id: string; name: string }) =>
    move.mutate([{ code: code.id, from: theme.id }], {
      onSuccess: () =>
        notify(t('condense.released', { code: code.name }), {
          label: t('undo'),
          run: () => move.mutate([{ code: code.id, to: theme.id }]),
        }),
    });
  useCommands([
    { id: 'new-theme', title: t('create.open'), shortcut: 'n', run: () => setCreating(true) },
    ...(themes.data ?? []).slice(0, 9).map((theme, place) => ({
      id: `assign-${theme.id}`,
      title: t('condense.assignTo', { title: theme.title }),
      shortcut: String(place + 1),
      run: () => assign(theme, chosen),
    })),
  ]);
  const problem = codes.error ?? themes.error ?? move.error;
  const loading = codes.data === undefined || themes.data === undefined;
  return (
    <Page
      title={t('condense.title')}
      lead={t('condense.lead')}
      wide
      next={
        loading || codes.data.length === 0 ? undefined : (
          <Button icon="add" onClick={() => setCreating(true)}>
            {chosen.length === 0 ? t('create.open') : t('create.fromCodes', { count: chosen.length })}
          </Button>
        )
      }
    >
      {problem === null ? null : <ProblemNote problem={problem} />}
      {loading ? (
        problem === null ? (
          <Loading />
        ) : null
      ) : codes.data.length === 0 ? (
        <EmptyState title={t('condense.noCodes')}>
          <p>{t('condense.noCodesLead')}</p>
        </EmptyState>
      ) : (
        <div className="condense">
          <FreeCodes
            codes={free}
            selected={selected}
            onSelect={(keys: Selection) =>
              setSelected(keys === 'all' ? new Set(free.map(({ code }) => code.id)) : new Set([...keys].map(String)))
            }
          />
          <section aria-labelledby="condense-themes" className="condense__themes">
            <h2 id="condense-themes" className="kern-heading-small">
              {t('condense.themes')}
            </h2>
            {themes.data.length === 0 ? <p className="kern-body muted">{t('condense.noThemes')}</p> : null}
            <ol className="condense__list">
              {themes.data.map((theme, place) => (
                <ThemeTarget
                  key={theme.id}
                  theme={theme}
                  shortcut={place < 9 ? String(place + 1) : undefined}
                  chosen={chosen.length}
                  onAssign={() => assign(theme, chosen)}
                  onDrop={(ids) => assign(theme, ids)}
                  onRelease={(code) => release(theme, code)}
                />
              ))}
            </ol>
          </section>
        </div>
      )}
      <NewThemeDialog
        isOpen={creating}
        onClose={() => setCreating(false)}
        codeIds={chosen}
        onCreated={() => setSelected(new Set())}
      />
    </Page>
  );
}
