import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { answer, api } from '../../../shared/api/client.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { notify } from '../../components/notify.ts';
import { useCommands } from '../../shell/commands/registry.ts';
import { useProject } from '../../shell/project.tsx';
import { useUnsavedGuard } from '../../shell/use-unsaved-guard.ts';
import { groupsQuery, type GroupTree } from './group-queries.ts';
import { GroupRow } from './GroupRow.tsx';
import { TreeProblem } from './TreeProblem.tsx';
import { freeKey, groupsOf, type Line, linesOf, moved, without } from './tree-edit.ts';

/** The tree as it is written: names, order and levels, saved as a whole. */
export function GroupTreeEditor({ tree }: { tree: GroupTree }) {
  const { t } = useTranslation('groups');
  const { slug: project } = useProject();
  const client = useQueryClient();
  // What was read when the page was opened: a change by somebody else in the meantime must be noticed.
  const [seen, setSeen] = useState(tree.revision);
  const [lines, setLines] = useState<readonly Line[]>(() => linesOf(tree.items));
  const [added, setAdded] = useState<string>();
  const save = useMutation({
    mutationFn: (sent: readonly Line[]) =>
      answer(
        api.PUT('/api/projects/{project}/groups', {
          params: { path: { project } },
          body: { revision: seen, groups: groupsOf(sent) },
        }),
      ),
    onSuccess: (saved, sent) => {
      client.setQueryData(groupsQuery(project).queryKey, saved);
      setSeen(saved.revision);
      // What was changed while it was saved stays.
      setLines((now) => (now === sent ? linesOf(saved.items) : now));
      notify(t('saved'));
    },
  });
  useUnsavedGuard(JSON.stringify(groupsOf(lines)) !== JSON.stringify(groupsOf(linesOf(tree.items))));
  const add = () => {
    const id = v7();
    setLines([...lines, { id, key: freeKey('', lines), kept: false, depth: 0, name: { de: '', en: '' } }]);
    setAdded(id);
  };
  const remove = (place: number) => {
    const rest = without(lines, place);
    const removed = lines.slice(place, place + lines.length - rest.length);
    setLines(rest);
    notify(t('removed'), { label: t('undo'), run: () => setLines((now) => now.toSpliced(place, 0, ...removed)) });
  };
  useCommands([{ id: 'add-group', title: t('add'), shortcut: 'n', run: add }]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate(lines);
  };
  return (
    <form className="form form--wide" onSubmit={submit}>
      {lines.length === 0 ? (
        <EmptyState title={t('empty.title')} next={<Button onClick={add}>{t('add')}</Button>}>
          {t('empty.explained')}
        </EmptyState>
      ) : (
        <ol className="group-lines">
          {lines.map((line, place) => (
            <GroupRow
              key={line.id}
              line={line}
              lines={lines}
              place={place}
              isNew={line.id === added}
              onChange={(changed) => setLines(lines.with(place, changed))}
              onMove={(direction) => setLines(moved(lines, place, direction))}
              onRemove={() => remove(place)}
            />
          ))}
        </ol>
      )}
      {save.error === null ? null : <TreeProblem problem={save.error} lines={lines} />}
      {lines.length === 0 && tree.items.length === 0 ? null : (
        <div className="form__actions">
          <Button type="submit" busy={save.isPending}>
            {t('save')}
          </Button>
          <Button kind="secondary" icon="add" onClick={add}>
            {t('add')}
          </Button>
        </div>
      )}
    </form>
  );
}
