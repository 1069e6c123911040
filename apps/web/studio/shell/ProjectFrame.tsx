import { Outlet, useMatches, useParams } from '@tanstack/react-router';
import { type Permission } from '#domain';
import { ProjectNavigation } from './ProjectNavigation.tsx';
import { ProjectProvider, useProject } from './project.tsx';
import { RoleMayNotPage } from './RoleMayNotPage.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the page's work takes; without it, the page says which roles do this work. */
    permission?: Permission;
  }
}

/** The frame of a project: its navigation, in the order of the thread, beside the page. */
export function ProjectFrame() {
  const { project } = useParams({ from: '/inside/projects/$project' });
  return (
    <ProjectProvider slug={project}>
      <div className="project-frame">
        <ProjectNavigation />
        <PageOfProject />
      </div>
    </ProjectProvider>
  );
}

function PageOfProject() {
  const { permissions } = useProject();
  const permission = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  return permission === undefined || permissions.includes(permission) ? (
    <Outlet />
  ) : (
    <RoleMayNotPage permission={permission} />
  );
}
