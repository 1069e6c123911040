import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.ts';
import { type CodingsOfScreen } from './grid/codings-on-screen.ts';

/** The codebook with all its codes, also those out of use. */
export const codebookQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'codes'],
    queryFn: () => answer(api.GET('/api/projects/{project}/codes', { params: { path: { project } } })),
  });

/** The open questions, and how far the coding of their answers has come. */
export const questionsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'sources', 'questions'],
    queryFn: () => answer(api.GET('/api/projects/{project}/sources/questions', { params: { path: { project } } })),
  });

/** Makes sources of answers that came in since the last time; says how many. */
export const catchUpQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'sources', 'catch-up'],
    staleTime: 30_000,
    queryFn: async ({ client }) => {
      const { sources } = await answer(
        api.POST('/api/projects/{project}/sources/catch-up', { params: { path: { project } } }),
      );
      if (sources > 0) await client.invalidateQueries({ queryKey: questionsQuery(project).queryKey });
      return sources;
    },
  });

const answersAtOnce = 300;

/** The answers to one question, a page after the other; their codings go to the screen's own keeping. */
export const answersQuery = (project: string, questionnaire: string, question: string, onScreen: CodingsOfScreen) =>
  infiniteQueryOptions({
    queryKey: ['project', project, 'sources', questionnaire, question],
    staleTime: 0,
    refetchOnWindowFocus: false,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after }) => {
      const query = { questionnaire, question, limit: answersAtOnce, ...(after === undefined ? {} : { after }) };
      const page = await answer(api.GET('/api/projects/{project}/sources', { params: { path: { project }, query } }));
      onScreen.load(new Map(page.items.map(({ id, codings }) => [id, codings])));
      return page;
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
