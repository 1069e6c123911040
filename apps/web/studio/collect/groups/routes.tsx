import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { projectRoute } from '../../shell/base-routes.tsx';

/** The page of actor groups. */
export const groupsRoutes = [
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/groups',
    component: lazyRouteComponent(() => import('./GroupsPage.tsx'), 'GroupsPage'),
  }),
] as const;
