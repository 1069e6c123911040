import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, done } from '../../../shared/api/client.ts';
import { changesKey } from './changes/change-queries.ts';
import { questionnairesQuery, type Version, versionQuery } from './questionnaire-queries.ts';

/** What can be done with the questionnaires of a project; each leaves the lists as they are afterwards. */
export function useQuestionnaireDeeds(project: string) {
  const client = useQueryClient();
  const forget = () => client.invalidateQueries({ queryKey: questionnairesQuery(project).queryKey });
  const keep = async (version: Version) => {
    client.setQueryData(versionQuery(project, version.id).queryKey, version);
    await Promise.all([forget(), client.invalidateQueries({ queryKey: changesKey(project, version.id) })]);
  };
  const path = (version: string) => ({ params: { path: { project, version } } });
  return {
    importFile: useMutation({
      mutationFn: (body: { slug: string; text: string }) =>
        answer(api.POST('/api/projects/{project}/questionnaires', { params: { path: { project } }, body })),
      onSuccess: keep,
    }),
    importTemplate: useMutation({
      mutationFn: (template: string) =>
        answer(
          api.POST('/api/projects/{project}/questionnaires/from-template', {
            params: { path: { project } },
            body: { template },
          }),
        ),
      onSuccess: keep,
    }),
    beginVersion: useMutation({
      mutationFn: (id: string) =>
        answer(api.POST('/api/projects/{project}/questionnaires/{id}/versions', { params: { path: { project, id } } })),
      onSuccess: keep,
    }),
    save: useMutation({
      mutationFn: ({ id, ...body }: { id: string; revision: number; text: string }) =>
        answer(api.PUT('/api/projects/{project}/questionnaire-versions/{version}', { ...path(id), body })),
      onSuccess: keep,
    }),
    publish: useMutation({
      mutationFn: ({ id, ...body }: { id: string; revision: number; acceptProposals: boolean }) =>
        answer(
          api.POST('/api/projects/{project}/questionnaire-versions/{version}/publish', {
            ...path(id),
            body,
          }),
        ),
      onSuccess: keep,
    }),
    discard: useMutation({
      mutationFn: (id: string) =>
        done(api.DELETE('/api/projects/{project}/questionnaire-versions/{version}', path(id))),
      onSuccess: forget,
    }),
  };
}
