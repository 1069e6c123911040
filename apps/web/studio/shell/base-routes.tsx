import { createRootRoute, createRoute } from '@tanstack/react-router';
import { InsideFrame } from './InsideFrame.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { ProblemPage } from './ProblemPage.tsx';
import { ProjectFrame } from './ProjectFrame.tsx';
import { RootFrame } from './RootFrame.tsx';

/** Everything. */
export const rootRoute = createRootRoute({
  component: RootFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: ProblemPage,
});

/** Pages for people who are logged in. Others are asked to log in and come back. */
export const insideRoute = createRoute({ getParentRoute: () => rootRoute, id: 'inside', component: InsideFrame });

/** Pages of one project: each stage hangs its own under it. */
export const projectRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/projects/$project',
  component: ProjectFrame,
});
