import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type Stance } from '#domain';
import { answer, api, type Shape } from '../../shared/api/client.ts';

export type Theme = Shape<'ThemeDto'>;
export type ThemeFigures = Shape<'ThemeFiguresDto'>;
export type Passage = Shape<'ThemePassageDto'>;
export type ThreadCoding = Shape<'ThreadCodingDto'>;
export type Code = Shape<'CodeDto'>;

/** Everything that changes when a theme does begins with this. */
export const themesKey = (project: string) => ['project', project, 'themes'] as const;

export const themesQuery = (project: string) =>
  queryOptions({
    queryKey: [...themesKey(project), 'list'],
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/projects/{project}/themes', { params: { path: { project } } }));
      return items;
    },
  });

/** The figures of all themes: slower than the themes, so they come after them. */
export const figuresQuery = (project: string) =>
  queryOptions({
    queryKey: [...themesKey(project), 'figures'],
    queryFn: () => answer(api.GET('/api/projects/{project}/theme-figures', { params: { path: { project } } })),
  });

export const themeQuery = (project: string, theme: string) =>
  queryOptions({
    queryKey: [...themesKey(project), 'one', theme],
    queryFn: () => answer(api.GET('/api/projects/{project}/themes/{theme}', { params: { path: { project, theme } } })),
  });

export const themeFiguresQuery = (project: string, theme: string) =>
  queryOptions({
    queryKey: [...themesKey(project), 'one', theme, 'figures'],
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/themes/{theme}/figures', { params: { path: { project, theme } } })),
  });

export const chosenQuotesQuery = (project: string, theme: string) =>
  queryOptions({
    queryKey: [...themesKey(project), 'one', theme, 'quotes'],
    queryFn: async () => {
      const path = { project, theme };
      const { items } = await answer(api.GET('/api/projects/{project}/themes/{theme}/quotes', { params: { path } }));
      return items;
    },
  });

export const historyQuery = (project: string, theme: string) =>
  queryOptions({
    queryKey: [...themesKey(project), 'one', theme, 'history'],
    queryFn: async () => {
      const path = { project, theme };
      const { items } = await answer(api.GET('/api/projects/{project}/themes/{theme}/history', { params: { path } }));
      return items;
    },
  });

/** Which passages of a theme are shown. */
export interface PassageFilter {
  stance?: Stance;
  quotable: boolean;
}

export const passagesQuery = (project: string, theme: string, { stance, quotable }: PassageFilter) =>
  infiniteQueryOptions({
    queryKey: [...themesKey(project), 'one', theme, 'passages', stance ?? 'any', quotable],
    queryFn: ({ pageParam }: { pageParam: string | null }) => {
      const query = {
        limit: 25,
        ...(pageParam === null ? {} : { after: pageParam }),
        ...(stance === undefined ? {} : { stance }),
        ...(quotable ? { quotable: 'true' } : {}),
      };
      const path = { project, theme };
      return answer(api.GET('/api/projects/{project}/themes/{theme}/passages', { params: { path, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const sourceThreadQuery = (project: string, source: string) =>
  queryOptions({
    queryKey: [...themesKey(project), 'source', source],
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/sources/{source}/thread', { params: { path: { project, source } } })),
  });

export const snapshotsQuery = (project: string) =>
  queryOptions({
    queryKey: [...themesKey(project), 'snapshots'],
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/projects/{project}/snapshots', { params: { path: { project } } }));
      return items;
    },
  });
