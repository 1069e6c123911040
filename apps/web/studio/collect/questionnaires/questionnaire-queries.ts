import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Shape } from '../../../shared/api/client.ts';

export type Questionnaire = Shape<'QuestionnaireAnswer'>;
export type Version = Shape<'VersionAnswer'>;
export type Template = Shape<'TemplateAnswer'>;
export type Question = Shape<'QuestionAnswer'>;
export type PagePart = Shape<'PagePartAnswer'>;

export const questionnairesQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'questionnaires'],
    queryFn: () => answer(api.GET('/api/projects/{project}/questionnaires', { params: { path: { project } } })),
  });

export const templatesQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'questionnaire-templates'],
    staleTime: Infinity,
    queryFn: () =>
      answer(api.GET('/api/projects/{project}/questionnaire-templates', { params: { path: { project } } })),
  });

export const versionQuery = (project: string, version: string) =>
  queryOptions({
    queryKey: ['project', project, 'questionnaire-version', version],
    queryFn: () =>
      answer(
        api.GET('/api/projects/{project}/questionnaire-versions/{version}', { params: { path: { project, version } } }),
      ),
  });
