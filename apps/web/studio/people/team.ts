import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Role } from '#domain';
import { answer, api, done } from '../../shared/api/client.ts';

const path = (project: string) => ({ project });

export const membersQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'members'],
    queryFn: () => answer(api.GET('/api/projects/{project}/members', { params: { path: path(project) } })),
  });

export const invitationsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'colleague-invitations'],
    queryFn: () => answer(api.GET('/api/projects/{project}/members/invitations', { params: { path: path(project) } })),
  });

/** What can be done with the team; each reads the lists anew when it is done. */
export function useTeam(project: string) {
  const client = useQueryClient();
  const onSuccess = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: membersQuery(project).queryKey }),
      client.invalidateQueries({ queryKey: invitationsQuery(project).queryKey }),
    ]);
  return {
    invite: useMutation({
      mutationFn: (body: { email: string; role: Role }) =>
        answer(api.POST('/api/projects/{project}/members/invitations', { params: { path: path(project) }, body })),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (id: string) =>
        done(
          api.DELETE('/api/projects/{project}/members/invitations/{id}', {
            params: { path: { ...path(project), id } },
          }),
        ),
      onSuccess,
    }),
    changeRole: useMutation({
      mutationFn: ({ userId, role }: { userId: string; role: Role }) =>
        done(
          api.PUT('/api/projects/{project}/members/{userId}', {
            params: { path: { ...path(project), userId } },
            body: { role },
          }),
        ),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (userId: string) =>
        done(
          api.DELETE('/api/projects/{project}/members/{userId}', { params: { path: { ...path(project), userId } } }),
        ),
      onSuccess,
    }),
  };
}
