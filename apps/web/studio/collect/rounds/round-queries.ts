import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from '../../../shared/api/client.ts';

export type Round = Shape<'RoundWithCounts'>;
export type Invitation = Shape<'InvitationAnswer'>;
export type Group = Shape<'GroupAnswer'>;
export type Quarantined = Shape<'QuarantinedSummaryAnswer'>;

/** Everything that is known of the rounds of a project begins with this key. */
export const roundsKey = (project: string) => ['project', project, 'rounds'] as const;

export const roundsQuery = (project: string) =>
  queryOptions({
    queryKey: roundsKey(project),
    queryFn: () => answer(api.GET('/api/projects/{project}/rounds', { params: { path: { project } } })),
  });

export const roundQuery = (project: string, round: string) =>
  queryOptions({
    queryKey: [...roundsKey(project), round],
    queryFn: () => answer(api.GET('/api/projects/{project}/rounds/{round}', { params: { path: { project, round } } })),
    // What is still being checked becomes a response, or goes to quarantine, while somebody looks on.
    refetchInterval: ({ state: { data } }) => (data !== undefined && data.counts.unjudged > 0 ? 2_000 : false),
  });

export const coverageQuery = (project: string, round: string) =>
  queryOptions({
    queryKey: [...roundsKey(project), round, 'coverage'],
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/rounds/{round}/coverage', { params: { path: { project, round } } })),
  });

export const invitationsQuery = (project: string, round: string) =>
  queryOptions({
    queryKey: [...roundsKey(project), round, 'invitations'],
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/rounds/{round}/invitations', { params: { path: { project, round } } })),
  });

export const responsesQuery = (project: string, round: string) =>
  queryOptions({
    queryKey: [...roundsKey(project), round, 'responses'],
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/rounds/{round}/responses', { params: { path: { project, round } } })),
  });

export const responseQuery = (project: string, round: string, id: string) =>
  queryOptions({
    queryKey: [...roundsKey(project), round, 'responses', id],
    queryFn: () =>
      answer(
        api.GET('/api/projects/{project}/rounds/{round}/responses/{id}', { params: { path: { project, round, id } } }),
      ),
  });

/** What one quarantined response holds, as it came. */
export const quarantinedQuery = (project: string, round: string, id: string) =>
  queryOptions({
    queryKey: [...roundsKey(project), round, 'quarantine', id],
    queryFn: () =>
      answer(
        api.GET('/api/projects/{project}/rounds/{round}/quarantine/{id}', {
          params: { path: { project, round, id } },
        }),
      ),
  });

export const quarantineQuery = (project: string, round: string) =>
  queryOptions({
    queryKey: [...roundsKey(project), round, 'quarantine'],
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/rounds/{round}/quarantine', { params: { path: { project, round } } })),
  });

const questionnairesQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'questionnaires'],
    queryFn: () => answer(api.GET('/api/projects/{project}/questionnaires', { params: { path: { project } } })),
  });

const groupsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'groups'],
    queryFn: () => answer(api.GET('/api/projects/{project}/groups', { params: { path: { project } } })),
  });

/** A version that a round can ask. */
export interface PublishedVersion {
  id: string;
  number: number;
  title: { de: string; en: string };
}

/** The published versions of a project, the latest of each questionnaire first; undefined while they load. */
export function usePublishedVersions(project: string): PublishedVersion[] | undefined {
  const { data } = useQuery(questionnairesQuery(project));
  return data?.items.flatMap(({ title, versions }) =>
    versions
      .filter(({ status }) => status === 'published')
      .sort((one, other) => other.number - one.number)
      .map(({ id, number }) => ({ id, number, title })),
  );
}

export function useGroups(project: string): readonly Group[] {
  return useQuery(groupsQuery(project)).data?.items ?? [];
}

/** The beginning of a random id: enough to speak about a response, and it never changes as numbers would. */
export const shortId = (id: string): string => id.slice(0, 6).toUpperCase();
