import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Shape } from '../../../../shared/api/client.ts';

export type Changes = Shape<'ChangesAnswer'>;
export type QuestionChange = Shape<'QuestionChangeAnswer'>;
export type FieldChange = Shape<'FieldChangeAnswer'>;
export type Change = Shape<'ChangeAnswer'>;
export type DecisionInput = Shape<'ComparabilityDecision'>;

/** Where everything is kept that was compared with a version. */
export const changesKey = (project: string, version: string) =>
  ['project', project, 'questionnaire-version', version, 'changes'] as const;

/** @param against id of an earlier version; empty: the one before */
export const changesQuery = (project: string, version: string, against = '') =>
  queryOptions({
    queryKey: [...changesKey(project, version), against],
    queryFn: () =>
      answer(
        api.GET('/api/projects/{project}/questionnaire-versions/{version}/changes', {
          params: { path: { project, version }, query: against === '' ? {} : { against } },
        }),
      ),
  });

/** Keeps decisions about a version, all or none. */
export function useDecide(project: string, version: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decisions: DecisionInput[]) =>
      answer(
        api.PUT('/api/projects/{project}/questionnaire-versions/{version}/comparability', {
          params: { path: { project, version } },
          body: { decisions },
        }),
      ),
    onSuccess: (changes) => client.setQueryData(changesQuery(project, version).queryKey, changes),
    // Somebody else was quicker, or changed the draft: what is true now has to be looked at.
    onError: () => client.invalidateQueries({ queryKey: changesKey(project, version) }),
  });
}
