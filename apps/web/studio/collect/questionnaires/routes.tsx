import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { answer, api } from '../../../shared/api/client.ts';
import { projectRoute } from '../../shell/base-routes.tsx';
import { type Step } from '../../shell/thread.ts';

const getParentRoute = () => projectRoute;

/** The pages of questionnaires. */
export const questionnairesRoutes = [
  createRoute({
    getParentRoute,
    path: '/questionnaires',
    component: lazyRouteComponent(() => import('./QuestionnairesPage.tsx'), 'QuestionnairesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/questionnaires/$version',
    component: lazyRouteComponent(() => import('./VersionPage.tsx'), 'VersionPage'),
  }),
] as const;

/** Questionnaires as a step of the thread. */
export const questionnairesStep: Step = {
  path: '/questionnaires',
  permission: 'manageQuestionnaires',
  work: 'manageQuestionnaires',
  label: (t) => t('questionnaires:step.label'),
  lead: (t) => t('questionnaires:step.lead'),
  load: async ({ slug: project }) => {
    const { items } = await answer(
      api.GET('/api/projects/{project}/questionnaires', { params: { path: { project } } }),
    );
    const versions = items.flatMap((questionnaire) => questionnaire.versions);
    const published = versions.filter(({ status }) => status === 'published').length;
    return (t) => {
      if (versions.length === 0) {
        return { progress: 'ahead', sentence: t('questionnaires:step.nothing'), next: t('questionnaires:step.begin') };
      }
      const sentence = t('questionnaires:step.state', { published, drafts: versions.length - published });
      if (published > 0) return { progress: 'done', sentence };
      return { progress: 'going', sentence, next: t('questionnaires:step.publish') };
    };
  },
};
