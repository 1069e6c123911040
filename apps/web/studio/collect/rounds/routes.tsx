import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { answer, api } from '../../../shared/api/client.ts';
import { projectRoute } from '../../shell/base-routes.tsx';
import { type Step } from '../../shell/thread.ts';

const getParentRoute = () => projectRoute;

/** The pages of survey rounds. */
export const roundsRoutes = [
  createRoute({
    getParentRoute,
    path: '/rounds',
    component: lazyRouteComponent(() => import('./RoundsPage.tsx'), 'RoundsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/$round',
    component: lazyRouteComponent(() => import('./RoundOverviewPage.tsx'), 'RoundOverviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/$round/links',
    staticData: { permission: 'inviteActors' },
    component: lazyRouteComponent(() => import('./LinksPage.tsx'), 'LinksPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/$round/responses',
    staticData: { permission: 'viewAnswers' },
    component: lazyRouteComponent(() => import('./ResponsesPage.tsx'), 'ResponsesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/$round/responses/$response',
    staticData: { permission: 'viewAnswers' },
    component: lazyRouteComponent(() => import('./ResponsePage.tsx'), 'ResponsePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/$round/quarantine',
    staticData: { permission: 'reviewQuarantine' },
    component: lazyRouteComponent(() => import('./QuarantinePage.tsx'), 'QuarantinePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/rounds/$round/quarantine/$quarantined',
    staticData: { permission: 'reviewQuarantine' },
    component: lazyRouteComponent(() => import('./repair/RepairPage.tsx'), 'RepairPage'),
  }),
] as const;

/** Survey rounds as a step of the thread. */
export const roundsStep: Step = {
  path: '/rounds',
  permission: 'inviteActors',
  work: 'manageRounds',
  label: (t) => t('rounds:step.label'),
  lead: (t) => t('rounds:step.lead'),
  load: async ({ slug: project }) => {
    const { items } = await answer(api.GET('/api/projects/{project}/rounds', { params: { path: { project } } }));
    const responses = items.reduce((sum, { counts }) => sum + counts.responses, 0);
    const waiting = items.reduce((sum, { counts }) => sum + counts.quarantined, 0);
    const closed = items.length > 0 && items.every(({ state }) => state === 'closed');
    return (t) => {
      if (items.length === 0) {
        return { progress: 'ahead', sentence: t('rounds:step.nothingYet'), next: t('rounds:step.nextCreate') };
      }
      const figures = t('rounds:step.sentence', {
        responses: t('rounds:step.responses', { count: responses }),
        rounds: t('rounds:step.rounds', { count: items.length }),
      });
      const sentence = waiting === 0 ? figures : `${figures} ${t('rounds:step.quarantined', { count: waiting })}`;
      if (closed && waiting === 0) return { progress: 'done', sentence };
      return { progress: 'going', sentence, next: t('rounds:step.nextGoOn') };
    };
  },
};
