import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { answer, api } from '../../shared/api/client.ts';
import { projectRoute } from '../shell/base-routes.tsx';
import { type Step } from '../shell/thread.ts';

export const themesRoutes = [
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/themes',
    component: lazyRouteComponent(() => import('./ThemesPage.tsx'), 'ThemesPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/themes/condense',
    staticData: { permission: 'editThemes' },
    component: lazyRouteComponent(() => import('./CondensePage.tsx'), 'CondensePage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/themes/$theme',
    component: lazyRouteComponent(() => import('./ThemePage.tsx'), 'ThemePage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/themes/sources/$source',
    // The theme from which somebody comes, for the way back.
    validateSearch: ({ theme }: Record<string, unknown>): { theme?: string } =>
      typeof theme === 'string' ? { theme } : {},
    staticData: { permission: 'viewAnswers' },
    component: lazyRouteComponent(() => import('./SourcePage.tsx'), 'SourcePage'),
  }),
] as const;

export const themesSteps: readonly Step[] = [
  {
    path: '/themes',
    permission: 'viewProject',
    work: 'editThemes',
    label: (t) => t('themes:steps.themes.label'),
    lead: (t) => t('themes:steps.themes.lead'),
    load: async ({ slug }) => {
      const params = { path: { project: slug } };
      const { items } = await answer(api.GET('/api/projects/{project}/themes', { params }));
      const released = items.filter(({ status }) => status === 'released').length;
      return (t) => {
        if (items.length === 0) {
          const sentence = t('themes:steps.themes.nothingYet');
          return { progress: 'ahead', sentence, next: t('themes:steps.themes.begin') };
        }
        const sentence = t('themes:steps.themes.state', { count: items.length, released });
        if (released === items.length) return { progress: 'done', sentence };
        return { progress: 'going', sentence, next: t('themes:steps.themes.goOn') };
      };
    },
  },
];
