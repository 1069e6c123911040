import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../../components/notify.ts';
import { type Code } from '../model.ts';
import { codebookQuery } from '../queries.ts';
import { type CodebookAction, inverseOf } from './actions.ts';
import { perform } from './perform.ts';

/** One step of the history on this page, and what it was about. */
interface Step {
  action: CodebookAction;
  name: string;
}

interface Wanted {
  step: Step;
  /** Of the code when the change was decided on. */
  revision: number;
  /** What it is to the history: a new step, or one taken back or done again. */
  as: 'act' | 'undo' | 'redo';
}

export interface CodebookWork {
  /** @param revision of the code when the change was decided on; left out: as it is shown now */
  act: (action: CodebookAction, name: string, revision?: number) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  busy: boolean;
  error: unknown;
}

/**
 * Changes of the codebook, one at a time; each can be undone and redone for as long as the page is open.
 * @param onDone told what the server has done, once the page shows it
 */
export function useCodebook(
  project: string,
  onDone: (action: CodebookAction, revision: number | undefined) => void,
): CodebookWork {
  const { t } = useTranslation('coding');
  const client = useQueryClient();
  const [done, setDone] = useState<readonly Step[]>([]);
  const [undone, setUndone] = useState<readonly Step[]>([]);
  const { queryKey } = codebookQuery(project);
  const reread = () => client.invalidateQueries({ queryKey });
  const codes = (): readonly Code[] => client.getQueryData(queryKey)?.items ?? [];
  const shown = (id: string) => codes().find((code) => code.id === id)?.revision ?? 1;
  // Each code as one's own last change left it: what somebody else has done since is not taken back with it.
  const left = useRef(new Map<string, number>());
  const working = useMutation({
    mutationFn: ({ step, as, revision }: Wanted) =>
      perform(project, as === 'undo' ? inverseOf(step.action) : step.action, revision, codes()),
    onSuccess: async (revision, { step, as }) => {
      if (revision !== undefined) left.current.set(step.action.id, revision);
      if (as === 'undo') {
        setDone(done.slice(0, -1));
        setUndone([...undone, step]);
      } else {
        setDone([...done, step]);
        setUndone(as === 'redo' ? undone.slice(0, -1) : []);
      }
      // What is said to be done has to be what the page shows.
      await reread();
      const what = t(`codebook.did.${step.action.do}`, { name: step.name });
      notify(as === 'undo' ? t('said.undo', { what }) : what);
      onDone(as === 'undo' ? inverseOf(step.action) : step.action, revision);
    },
    onError: reread,
  });
  const start = (step: Step | undefined, as: Wanted['as'], seen?: number) => {
    if (step === undefined || working.isPending) return;
    const { id } = step.action;
    const revision = seen ?? (as === 'act' ? undefined : left.current.get(id)) ?? shown(id);
    working.mutate({ step, as, revision });
  };
  return {
    act: (action, name, revision) => start({ action, name }, 'act', revision),
    undo: () => start(done.at(-1), 'undo'),
    redo: () => start(undone.at(-1), 'redo'),
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    busy: working.isPending,
    error: working.error,
  };
}
