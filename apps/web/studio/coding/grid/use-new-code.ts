import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import { answer, api } from '../../../shared/api/client.ts';
import { useProject } from '../../shell/project.tsx';
import { nextColor } from '../codebook/colors.ts';
import { type Code } from '../model.ts';
import { codebookQuery } from '../queries.ts';

/** Makes a code while coding, at the top of the codebook; its definition can follow there. */
export function useNewCode(codes: readonly Code[], onMade: (code: Code) => void) {
  const { slug } = useProject();
  const client = useQueryClient();
  const making = useMutation({
    mutationFn: (name: string) => {
      const path = { project: slug, id: v7() };
      const body = { name, color: nextColor(codes) };
      return answer(api.PUT('/api/projects/{project}/codes/{id}', { params: { path }, body }));
    },
    onSuccess: (code) => {
      client.setQueryData(codebookQuery(slug).queryKey, (known) =>
        known === undefined ? undefined : { version: known.version + 1, items: [...known.items, code] },
      );
      onMade(code);
    },
  });
  return { create: making.mutate, error: making.error };
}
