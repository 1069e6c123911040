import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Shape } from '../../shared/api/client.ts';

export type Workshop = Shape<'WorkshopAnswer'>;
export type Goal = Shape<'GoalAnswer'>;
export type HeardTheme = Shape<'HeardTheme'>;
export type Packet = Shape<'PacketAnswer'>;

/** Everything this stage knows of a project begins so: one change makes all of it stale. */
const stage = (project: string) => ['workshop', project] as const;

export const workshopsQuery = (project: string) =>
  queryOptions({
    queryKey: [...stage(project), 'workshops'],
    queryFn: () => answer(api.GET('/api/projects/{project}/workshops', { params: { path: { project } } })),
  });

export const workshopQuery = (project: string, id: string) =>
  queryOptions({
    queryKey: [...stage(project), 'workshops', id],
    queryFn: () => answer(api.GET('/api/projects/{project}/workshops/{id}', { params: { path: { project, id } } })),
  });

export const packetQuery = (project: string, id: string) =>
  queryOptions({
    queryKey: [...stage(project), 'packet', id],
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/workshops/{id}/packet', { params: { path: { project, id } } })),
  });

export const goalsQuery = (project: string) =>
  queryOptions({
    queryKey: [...stage(project), 'goals'],
    queryFn: () => answer(api.GET('/api/projects/{project}/goals', { params: { path: { project } } })),
  });

export const goalThreadQuery = (project: string, id: string) =>
  queryOptions({
    queryKey: [...stage(project), 'thread', id],
    queryFn: () => answer(api.GET('/api/projects/{project}/goals/{id}/thread', { params: { path: { project, id } } })),
  });

export const goalHistoryQuery = (project: string, id: string) =>
  queryOptions({
    queryKey: [...stage(project), 'history', id],
    queryFn: () => answer(api.GET('/api/projects/{project}/goals/{id}/history', { params: { path: { project, id } } })),
  });

export const goalsOfThemeQuery = (project: string, theme: string) =>
  queryOptions({
    queryKey: [...stage(project), 'of-theme', theme],
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/themes/{theme}/goals', { params: { path: { project, theme } } })),
  });

/** After a change: what is on screen is asked for again. */
export function useRefresh(project: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: stage(project) });
}
