import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import { type ThemeStatus } from '#domain';
import { answer, api, done, type Shape } from '../../shared/api/client.ts';
import { useProject } from '../shell/project.tsx';
import { chosenQuotesQuery, type Theme, themeQuery, themesKey, themesQuery } from './queries.ts';

/** A change of one theme: puts the answer on screen and loads anew what depends on it. */
function useThemeChange<Input>(change: (project: string, input: Input) => Promise<Theme>) {
  const { slug } = useProject();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => change(slug, input),
    onSuccess: async (theme) => {
      client.setQueryData(themeQuery(slug, theme.id).queryKey, theme);
      await client.invalidateQueries({ queryKey: themesKey(slug) });
    },
  });
}

export const useCreateTheme = () =>
  useThemeChange((project, body: { title: string; codeIds: string[] }) =>
    answer(api.PUT('/api/projects/{project}/themes/{theme}', { params: { path: { project, theme: v7() } }, body })),
  );

export const useEditTheme = (theme: string) =>
  useThemeChange((project, body: Shape<'EditThemeDto'>) =>
    answer(api.PATCH('/api/projects/{project}/themes/{theme}', { params: { path: { project, theme } }, body })),
  );

export const useSetStatus = (theme: string) =>
  useThemeChange((project, body: { revision: number; status: ThemeStatus }) =>
    answer(api.PUT('/api/projects/{project}/themes/{theme}/status', { params: { path: { project, theme } }, body })),
  );

/** Chooses passages as quotes, one after the other: each starts from what the one before has left. */
export function useChooseQuotes(theme: string) {
  const { slug: project } = useProject();
  const client = useQueryClient();
  return useMutation({
    scope: { id: `quotes ${theme}` },
    mutationFn: async (change: (chosen: readonly string[]) => string[]) => {
      const chosen = await client.query({ ...chosenQuotesQuery(project, theme), staleTime: 0 });
      const body = { codingIds: change(chosen.map(({ codingId }) => codingId)) };
      const params = { path: { project, theme } };
      return answer(api.PUT('/api/projects/{project}/themes/{theme}/quotes', { params, body }));
    },
    onSuccess: async (changed) => {
      client.setQueryData(themeQuery(project, theme).queryKey, changed);
      await client.invalidateQueries({ queryKey: themesKey(project) });
    },
  });
}

/** One code on its way: into a theme, from one theme to another, or out of its theme. */
export interface CodeMove {
  code: string;
  /** The theme it is in. */
  from?: string | undefined;
  /** The theme it goes to; left out: it becomes free. */
  to?: string | undefined;
}

/** Moves codes one after the other; what was moved before a problem stays moved. */
export function useMoveCodes() {
  const { slug: project } = useProject();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (moves: readonly CodeMove[]) => {
      for (const move of moves) await moveCode(project, move);
    },
    onSettled: () => client.invalidateQueries({ queryKey: themesKey(project) }),
  });
}

async function moveCode(project: string, { code, from, to }: CodeMove): Promise<void> {
  if (to !== undefined) {
    const params = { path: { project, theme: to, code } };
    const body = from === undefined ? {} : { from };
    await done(api.PUT('/api/projects/{project}/themes/{theme}/codes/{code}', { params, body }));
  } else if (from !== undefined) {
    const params = { path: { project, theme: from, code } };
    await done(api.DELETE('/api/projects/{project}/themes/{theme}/codes/{code}', { params }));
  }
}

/** Puts a theme at a place of the list, from 1. */
export function useMoveTheme() {
  const { slug: project } = useProject();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ theme, position }: { theme: string; position: number }) => {
      const params = { path: { project, theme } };
      return answer(api.PUT('/api/projects/{project}/themes/{theme}/position', { params, body: { position } }));
    },
    onSuccess: async ({ items }) => {
      client.setQueryData(themesQuery(project).queryKey, items);
      await client.invalidateQueries({ queryKey: themesKey(project) });
    },
  });
}

export function useRemoveTheme() {
  const { slug: project } = useProject();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (theme: string) =>
      done(api.DELETE('/api/projects/{project}/themes/{theme}', { params: { path: { project, theme } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...themesKey(project), 'list'] }),
  });
}
