import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Shape } from '../../shared/api/client.ts';

export type Involvement = Shape<'InvolvementAnswer'>;

export const involvementsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'involvements'],
    queryFn: () => answer(api.GET('/api/projects/{project}/involvements', { params: { path: { project } } })),
  });

/** Deletes the details of one person for good; `onRemoved` comes while her entry is still in the list. */
export function useRemoveInvolvement(project: string, onRemoved: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      done(api.DELETE('/api/projects/{project}/involvements/{id}', { params: { path: { project, id } } })),
    onSuccess: async () => {
      onRemoved();
      await client.invalidateQueries({ queryKey: involvementsQuery(project).queryKey });
    },
  });
}
