import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { insideRoute, projectRoute, rootRoute } from '../shell/base-routes.tsx';

/** For everybody: logging in, and links that make an account. */
export const outsideRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/login',
    validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
      // Only a path of our own: an address from outside must not lead people away after they logged in.
      typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {},
    component: lazyRouteComponent(() => import('./LoginPage.tsx'), 'LoginPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/setup/$token',
    component: lazyRouteComponent(() => import('./SetupPage.tsx'), 'SetupPage'),
  }),
] as const;

/** For people who are logged in. */
export const insideRoutes = [
  createRoute({
    getParentRoute: () => insideRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./ProjectsPage.tsx'), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute: () => insideRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('./AccountPage.tsx'), 'AccountPage'),
  }),
] as const;

/** Inside of one project. */
export const projectRoutes = [
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./ProjectPage.tsx'), 'ProjectPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/settings',
    staticData: { permission: 'manageProject' },
    component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/involvement',
    staticData: { permission: 'viewContacts' },
    component: lazyRouteComponent(() => import('./InvolvementPage.tsx'), 'InvolvementPage'),
  }),
  createRoute({
    getParentRoute: () => projectRoute,
    path: '/team',
    component: lazyRouteComponent(() => import('./TeamPage.tsx'), 'TeamPage'),
  }),
] as const;
