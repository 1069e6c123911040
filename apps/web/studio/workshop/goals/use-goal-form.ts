import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { type GoalPart, missingInGoal, type StairStep } from '#domain';
import { answer, api } from '../../../shared/api/client.ts';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { notify } from '../../components/notify.ts';
import { useProject } from '../../shell/project.tsx';
import { type Goal, useRefresh } from '../queries.ts';

/** What stands in the form; the step is chosen by the room, not suggested. */
export interface GoalForm {
  title: string;
  statement: string;
  stair: StairStep | undefined;
  themeIds: readonly string[];
}

const empty: GoalForm = { title: '', statement: '', stair: undefined, themeIds: [] };

/** The state of the form of one goal, what it still lacks, and its saving. */
export function useGoalForm(workshopId: string, goal: Goal | undefined, onSaved: () => void) {
  const { t } = useTranslation('workshop');
  const { slug: project } = useProject();
  const refresh = useRefresh(project);
  const [id] = useState(() => goal?.id ?? v7());
  // What was read when the form was opened: a change by somebody else in the meantime must be noticed.
  const [revision] = useState(goal?.revision);
  const [form, setForm] = useState<GoalForm>(() =>
    goal === undefined ? empty : { ...goal, themeIds: goal.themes.map((theme) => theme.id) },
  );
  const { title, statement, stair, themeIds } = form;
  const save = useMutation({
    mutationFn: async () => {
      if (stair === undefined) return;
      const params = { path: { project, id } };
      const content = { title, statement, stair, themeIds: [...themeIds] };
      await (revision === undefined
        ? answer(api.PUT('/api/projects/{project}/goals/{id}', { params, body: { ...content, workshopId } }))
        : answer(api.PATCH('/api/projects/{project}/goals/{id}', { params, body: { ...content, revision } })));
    },
    onSuccess: async () => {
      await refresh();
      notify(t(goal === undefined ? 'goals.recorded' : 'goals.changed'));
      onSaved();
    },
  });
  const lacking = missingInGoal({ title, statement, stair: stair ?? 1, themeIds });
  const missing: GoalPart[] = stair === undefined ? [...lacking, 'stair'] : lacking;
  return {
    form,
    change: (changes: Partial<GoalForm>) => setForm((before) => ({ ...before, ...changes })),
    save,
    missing,
    problem: isProblem(save.error) ? save.error : undefined,
  };
}
