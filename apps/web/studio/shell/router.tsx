import { createRouter } from '@tanstack/react-router';
import { codingRoutes, codingSteps } from '../coding/routes.tsx';
import { collectRoutes, collectSteps } from '../collect/routes.tsx';
import { insideRoutes, outsideRoutes, projectRoutes } from '../people/routes.tsx';
import { themesRoutes, themesSteps } from '../themes/routes.tsx';
import { workshopRoutes, workshopSteps } from '../workshop/routes.tsx';
import { insideRoute, projectRoute, rootRoute } from './base-routes.tsx';
import { type Step } from './thread.ts';

/** The thread, stage by stage. */
export const steps: readonly Step[] = [...collectSteps, ...codingSteps, ...themesSteps, ...workshopSteps];

const routeTree = rootRoute.addChildren([
  ...outsideRoutes,
  insideRoute.addChildren([
    ...insideRoutes,
    projectRoute.addChildren([...projectRoutes, ...collectRoutes, ...codingRoutes, ...themesRoutes, ...workshopRoutes]),
  ]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
