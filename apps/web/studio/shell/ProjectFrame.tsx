import { Outlet, useParams } from '@tanstack/react-router';
import { ProjectNavigation } from './ProjectNavigation.tsx';
import { ProjectProvider } from './project.tsx';

/** The frame of a project: its navigation, in the order of the thread, beside the page. */
export function ProjectFrame() {
  const { project } = useParams({ from: '/inside/projects/$project' });
  return (
    <ProjectProvider slug={project}>
      <div className="project-frame">
        <ProjectNavigation />
        <Outlet />
      </div>
    </ProjectProvider>
  );
}
