import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../shared/api/problem-answer.ts';
import { Button } from '../../components/Button.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useCommands } from '../../shell/commands/registry.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { GoalDialog } from '../goals/GoalDialog.tsx';
import { nextStep, type NextStep } from '../next-step.ts';
import { type Workshop, workshopQuery } from '../queries.ts';
import '../workshop.css';
import { ChooseThemesDialog } from './ChooseThemesDialog.tsx';
import { DeleteWorkshopDialog } from './DeleteWorkshopDialog.tsx';
import { useWhenAndWhere } from './when-and-where.ts';
import { WorkshopDialog } from './WorkshopDialog.tsx';
import { WorkshopSteps } from './WorkshopSteps.tsx';

/** One workshop: its themes, its sheets, its goals, and what comes next. */
export function WorkshopPage() {
  const { workshop: id } = useParams({ from: '/inside/projects/$project/workshops/$workshop' });
  const { slug } = useProject();
  const { data, error } = useQuery(workshopQuery(slug, id));
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (data !== undefined) return <LoadedWorkshop workshop={data} />;
  return error === null ? <Loading /> : <ProblemNote problem={error} />;
}

type Doing = 'themes' | 'goal' | 'edit' | 'delete';

function LoadedWorkshop({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation('workshop');
  const mayRun = useMay('runWorkshop');
  const whenAndWhere = useWhenAndWhere();
  const [doing, setDoing] = useState<Doing>();
  const next = nextStep({ ...workshop, themes: workshop.themes.length }, new Date().toISOString().slice(0, 10));
  const close = () => setDoing(undefined);
  useCommands(
    mayRun
      ? [
          { id: 'choose-themes', title: t('themes.choose'), run: () => setDoing('themes') },
          { id: 'record-goal', title: t('goals.record'), shortcut: 'n', run: () => setDoing('goal') },
          { id: 'edit-workshop', title: t('workshop.edit'), run: () => setDoing('edit') },
        ]
      : [],
  );
  return (
    <Page
      title={workshop.title}
      lead={whenAndWhere(workshop)}
      next={<NextButton workshop={workshop} next={next} onDo={setDoing} />}
      tools={
        mayRun ? (
          <Button kind="tertiary" icon="edit" onClick={() => setDoing('edit')}>
            {t('workshop.edit')}
          </Button>
        ) : undefined
      }
    >
      <WorkshopSteps
        workshop={workshop}
        next={next}
        onChooseThemes={() => setDoing('themes')}
        onRecordGoal={() => setDoing('goal')}
      />
      {mayRun && workshop.goals === 0 && (
        <p>
          <Button kind="tertiary" icon="delete" onClick={() => setDoing('delete')}>
            {t('workshop.delete')}
          </Button>
        </p>
      )}
      {doing === 'themes' && <ChooseThemesDialog workshop={workshop} onClose={close} />}
      {doing === 'goal' && <GoalDialog workshop={workshop} onClose={close} />}
      {doing === 'edit' && <WorkshopDialog workshop={workshop} onClose={close} />}
      {doing === 'delete' && <DeleteWorkshopDialog workshop={workshop} onClose={close} />}
    </Page>
  );
}

function NextButton({ workshop, next, onDo }: { workshop: Workshop; next: NextStep; onDo: (doing: Doing) => void }) {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const mayRun = useMay('runWorkshop');
  if (next === 'print-sheets' || (!mayRun && workshop.themes.length > 0)) {
    return (
      <Link
        to="/projects/$project/workshops/$workshop/packet"
        params={{ project: slug, workshop: workshop.id }}
        className="kern-btn kern-btn--primary"
      >
        <span className="kern-label">{t('packet.open')}</span>
      </Link>
    );
  }
  if (!mayRun) return null;
  return next === 'choose-themes' ? (
    <Button onClick={() => onDo('themes')}>{t('themes.choose')}</Button>
  ) : (
    <Button icon="add" onClick={() => onDo('goal')}>
      {t('goals.record')}
    </Button>
  );
}
