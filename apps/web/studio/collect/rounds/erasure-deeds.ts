import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, done } from '../../../shared/api/client.ts';
import { useProject } from '../../shell/project.tsx';

/** Looks up what was answered through a personal link. */
export function useDisclosure(round: string, invitation: string) {
  const { slug: project } = useProject();
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        api.POST('/api/projects/{project}/rounds/{round}/invitations/{id}/disclosure', {
          params: { path: { project, round, id: invitation } },
          body: { reason },
        }),
      ),
  });
}

/** Deletes what was answered through a personal link. */
export function useErasureThroughLink(round: string, invitation: string) {
  const { slug: project } = useProject();
  const forget = useForget();
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/api/projects/{project}/rounds/{round}/invitations/{id}/erasure', {
          params: { path: { project, round, id: invitation } },
          body: { reason },
        }),
      ),
    onSuccess: forget,
  });
}

/** Deletes one response; `leave` takes it off the screen before it is asked for again. */
export function useErasureOfResponse(round: string, response: string, leave: () => Promise<void> | void) {
  const { slug: project } = useProject();
  const forget = useForget();
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/api/projects/{project}/rounds/{round}/responses/{id}/erasure', {
          params: { path: { project, round, id: response } },
          body: { reason },
        }),
      ),
    onSuccess: async () => {
      await leave();
      await forget();
    },
  });
}

/** The words that were deleted, and all that was counted of them, are not kept in the browser either. */
function useForget() {
  const { slug } = useProject();
  const client = useQueryClient();
  return async () => {
    for (const queryKey of [
      ['project', slug],
      ['workshop', slug],
    ]) {
      client.removeQueries({ queryKey, type: 'inactive' });
      await client.invalidateQueries({ queryKey });
    }
  };
}
