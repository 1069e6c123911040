import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
  /** What it is to the history: a new step, or one taken back or done again. */
  as: 'act' | 'undo' | 'redo';
}

export interface CodebookWork {
  act: (action: CodebookAction, name: string) => void;
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
export function useCodebook(project: string, onDone: (action: CodebookAction) => void): CodebookWork {
  const { t } = useTranslation('coding');
  const client = useQueryClient();
  const [done, setDone] = useState<readonly Step[]>([]);
  const [undone, setUndone] = useState<readonly Step[]>([]);
  const { queryKey } = codebookQuery(project);
  const reread = () => client.invalidateQueries({ queryKey });
  const working = useMutation({
    mutationFn: ({ step, as }: Wanted) => {
      const codes: readonly Code[] = client.getQueryData(queryKey)?.items ?? [];
      return perform(project, as === 'undo' ? inverseOf(step.action) : step.action, codes);
    },
    onSuccess: async (_, { step, as }) => {
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
      onDone(as === 'undo' ? inverseOf(step.action) : step.action);
    },
    onError: reread,
  });
  const start = (step: Step | undefined, as: Wanted['as']) => {
    if (step !== undefined && !working.isPending) working.mutate({ step, as });
  };
  return {
    act: (action, name) => start({ action, name }, 'act'),
    undo: () => start(done.at(-1), 'undo'),
    redo: () => start(undone.at(-1), 'redo'),
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    busy: working.isPending,
    error: working.error,
  };
}
