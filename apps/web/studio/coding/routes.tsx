import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { answer, api } from '../../shared/api/client.ts';
import { projectRoute } from '../shell/base-routes.tsx';
import { type Step } from '../shell/thread.ts';

export const codingRoutes = [
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/coding',
    staticData: { permission: 'viewAnswers' },
    component: lazyRouteComponent(() => import('./overview/OverviewPage.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/coding/codebook',
    component: lazyRouteComponent(() => import('./codebook/CodebookPage.tsx'), 'CodebookPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/coding/$questionnaire/$question',
    staticData: { permission: 'viewAnswers' },
    component: lazyRouteComponent(() => import('./grid/QuestionPage.tsx'), 'QuestionPage'),
  }),
] as const;

export const codingSteps: readonly Step[] = [
  {
    path: '/coding',
    permission: 'viewAnswers',
    work: 'codeSegments',
    label: (t) => t('coding:steps.coding.label'),
    lead: (t) => t('coding:steps.coding.lead'),
    load: async ({ slug, permissions }) => {
      const params = { path: { project: slug } };
      if (permissions.includes('codeSegments')) {
        await answer(api.POST('/api/projects/{project}/sources/catch-up', { params }));
      }
      const { items } = await answer(api.GET('/api/projects/{project}/sources/questions', { params }));
      const sources = items.reduce((sum, question) => sum + question.sources, 0);
      const coded = items.reduce((sum, question) => sum + question.coded, 0);
      return (t, { number }) => {
        if (sources === 0) return { progress: 'ahead', sentence: t('coding:steps.coding.nothingYet') };
        const sentence = t('coding:steps.coding.state', { coded: number(coded), count: sources, all: number(sources) });
        if (coded === sources) return { progress: 'done', sentence };
        return { progress: 'going', sentence, next: t('coding:steps.coding.next') };
      };
    },
  },
];
