import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Shape } from '../../../shared/api/client.ts';

export type GroupTree = Shape<'GroupTreeAnswer'>;

export const groupsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'groups'],
    queryFn: () => answer(api.GET('/api/projects/{project}/groups', { params: { path: { project } } })),
  });

export const facetsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'facets'],
    queryFn: () => answer(api.GET('/api/projects/{project}/facets', { params: { path: { project } } })),
  });
