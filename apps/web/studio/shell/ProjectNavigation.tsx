import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useProject } from './project.tsx';
import { useCommands } from './commands/registry.ts';
import { useThread } from './thread.ts';
import { useTranslate } from './translate.ts';

/** The way through a project. On a small screen it folds away behind a button. */
export function ProjectNavigation() {
  const t = useTranslate();
  const project = useProject();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const params = { project: project.slug };
  const stops = [
    { to: '/projects/$project' as const, label: t('shell:navigation.overview') },
    ...useThread(project).map(({ path, label }) => ({ to: `/projects/$project${path}` as const, label: label(t) })),
    { to: '/projects/$project/groups' as const, label: t('groups:title') },
    ...(project.permissions.includes('manageProject')
      ? [{ to: '/projects/$project/settings' as const, label: t('shell:navigation.settings') }]
      : []),
    { to: '/projects/$project/team' as const, label: t('shell:navigation.team') },
  ];
  useCommands(
    stops.map(({ to, label }, place) => ({
      id: `go${to}`,
      title: t('shell:commands.goTo', { page: label }),
      shortcut: `g ${place}`,
      run: () => void navigate({ to, params }),
    })),
  );
  return (
    <nav className="project-nav" aria-label={t('shell:navigation.label')}>
      <button
        type="button"
        className="kern-btn kern-btn--secondary project-nav__toggle"
        aria-expanded={open}
        aria-controls="project-nav-list"
        onClick={() => setOpen(!open)}
      >
        <span className="kern-icon kern-icon--dehaze" aria-hidden="true" />
        <span className="kern-label">{t('shell:navigation.menu')}</span>
      </button>
      <p className="project-nav__title">{project.title}</p>
      <ul id="project-nav-list" className="project-nav__list" data-open={open}>
        {stops.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              params={params}
              className="project-nav__link"
              activeOptions={{ exact: to === '/projects/$project', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              onClick={() => setOpen(false)}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
