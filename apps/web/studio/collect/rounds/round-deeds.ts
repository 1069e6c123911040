import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../shared/api/client.ts';
import { notify } from '../../components/notify.ts';
import { useProject } from '../../shell/project.tsx';
import { type Round, roundsKey } from './round-queries.ts';

/** Something done to a round: afterwards everything about rounds is asked for again. */
export function useDeed<Input, Done>(
  work: (input: Input, project: string) => Promise<Done>,
  said: (done: Done, input: Input) => string,
) {
  const { slug } = useProject();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => work(input, slug),
    onSuccess: async (done, input) => {
      await client.invalidateQueries({ queryKey: roundsKey(slug) });
      notify(said(done, input));
    },
  });
}

export function useOpenRound() {
  const { t } = useTranslation('rounds');
  return useDeed(
    ({ id, revision }: Round, project) =>
      answer(
        api.POST('/api/projects/{project}/rounds/{round}/open', {
          params: { path: { project, round: id } },
          body: { revision },
        }),
      ),
    () => t('open.done'),
  );
}

export function useCloseRound() {
  const { t } = useTranslation('rounds');
  return useDeed(
    ({ id, revision }: Round, project) =>
      answer(
        api.POST('/api/projects/{project}/rounds/{round}/close', {
          params: { path: { project, round: id } },
          body: { revision },
        }),
      ),
    () => t('close.done'),
  );
}
