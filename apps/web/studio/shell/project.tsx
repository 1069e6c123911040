import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, use, type ReactNode } from 'react';
import { answer, api, type Shape } from '../../shared/api/client.ts';
import { isProblem } from '../../shared/api/problem-answer.ts';
import { Loading } from '../components/Loading.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

export type Project = Shape<'ProjectAnswer'>;

export const projectQuery = (slug: string) =>
  queryOptions({
    queryKey: ['project', slug],
    queryFn: () => answer(api.GET('/api/projects/{project}', { params: { path: { project: slug } } })),
  });

const ProjectOnScreen = createContext<Project | undefined>(undefined);

/** Loads the project of the address and shows its pages; a foreign one looks like one that does not exist. */
export function ProjectProvider({ slug, children }: { slug: string; children: ReactNode }) {
  const { data, error } = useQuery(projectQuery(slug));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (data !== undefined) return <ProjectOnScreen value={data}>{children}</ProjectOnScreen>;
  return error === null ? <Loading /> : <ProblemNote problem={error} />;
}

/** The project whose pages are shown. */
export function useProject(): Project {
  const project = use(ProjectOnScreen);
  if (project === undefined) throw new Error('This part is only shown inside of a project.');
  return project;
}
