import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Page } from '../components/Page.tsx';
import { useCommand } from '../shell/commands/registry.ts';
import { useMe } from '../shell/session.ts';
import { DemoOffer } from './DemoOffer.tsx';
import { NewProjectDialog } from './NewProjectDialog.tsx';

/** The projects of the reader; where everything begins. */
export function ProjectsPage() {
  const { t } = useTranslation('people');
  const { projects, demoOffered } = useMe();
  const [creating, setCreating] = useState(false);
  useCommand({ id: 'new-project', title: t('projects.create'), shortcut: 'n', run: () => setCreating(true) });
  const create = (
    <Button icon="add" kind={demoOffered ? 'secondary' : 'primary'} onClick={() => setCreating(true)}>
      {t('projects.create')}
    </Button>
  );
  return (
    <Page title={t('projects.title')} lead={t('projects.lead')} next={projects.length === 0 ? undefined : create}>
      {projects.length === 0 ? (
        <EmptyState title={t('projects.none')} next={demoOffered ? <DemoOffer also={create} /> : create}>
          <p>{demoOffered ? t('projects.noneWithDemo') : t('projects.noneLead')}</p>
        </EmptyState>
      ) : (
        <ul className="cards">
          {projects.map(({ slug, title, municipality, role }) => (
            <li key={slug} className="card">
              <h2 className="card__title">
                <Link to="/projects/$project" params={{ project: slug }} className="card__link">
                  {title}
                </Link>
              </h2>
              <p className="kern-body">{municipality}</p>
              <p className="kern-body kern-body--small muted">
                {t('projects.yourRole', { role: t(`roles.${role}.name`) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      <NewProjectDialog isOpen={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
