import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Shape } from '../../shared/api/client.ts';

export type Involvement = Shape<'InvolvementAnswer'>;

export const involvementsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'involvements'],
    queryFn: () => answer(api.GET('/api/projects/{project}/involvements', { params: { path: { project } } })),
  });

/** Deletes the details of one person for good. */
export function useRemoveInvolvement(project: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      done(api.DELETE('/api/projects/{project}/involvements/{id}', { params: { path: { project, id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: involvementsQuery(project).queryKey }),
  });
}
