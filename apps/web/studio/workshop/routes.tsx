import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { answer, api } from '../../shared/api/client.ts';
import { projectRoute } from '../shell/base-routes.tsx';
import { type Step } from '../shell/thread.ts';

export const workshopRoutes = [
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/workshops',
    component: lazyRouteComponent(() => import('./workshops/WorkshopsPage.tsx'), 'WorkshopsPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/workshops/$workshop',
    component: lazyRouteComponent(() => import('./workshops/WorkshopPage.tsx'), 'WorkshopPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/workshops/$workshop/packet',
    component: lazyRouteComponent(() => import('./packet/PacketPage.tsx'), 'PacketPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/goals',
    component: lazyRouteComponent(() => import('./goals/GoalsPage.tsx'), 'GoalsPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/goals/$goal',
    component: lazyRouteComponent(() => import('./thread/GoalPage.tsx'), 'GoalPage'),
  }),
] as const;

export const workshopSteps: readonly Step[] = [
  {
    path: '/workshops',
    permission: 'viewProject',
    work: 'runWorkshop',
    label: (t) => t('workshop:steps.workshops.label'),
    lead: (t) => t('workshop:steps.workshops.lead'),
    load: async ({ slug: project }) => {
      const { items } = await answer(api.GET('/api/projects/{project}/workshops', { params: { path: { project } } }));
      const [latest] = items;
      if (latest === undefined) {
        return (t) => ({
          progress: 'ahead',
          sentence: t('workshop:steps.workshops.none'),
          next: t('workshop:workshops.plan'),
        });
      }
      const done = items.some(({ goals }) => goals > 0);
      return (t) => ({
        progress: done ? 'done' : 'going',
        sentence: t('workshop:steps.workshops.some', {
          count: items.length,
          themes: t('workshop:themesCount', { count: latest.themes.length }),
        }),
        ...(done ? {} : { next: t('workshop:steps.workshops.goOn') }),
      });
    },
  },
  {
    path: '/goals',
    permission: 'viewProject',
    work: 'runWorkshop',
    label: (t) => t('workshop:steps.goals.label'),
    lead: (t) => t('workshop:steps.goals.lead'),
    load: async ({ slug: project }) => {
      const { items } = await answer(api.GET('/api/projects/{project}/goals', { params: { path: { project } } }));
      return (t) => ({
        progress: items.length === 0 ? 'ahead' : 'done',
        sentence: t('workshop:steps.goals.some', { count: items.length }),
      });
    },
  },
];
