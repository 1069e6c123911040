import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { useProject } from '../../shell/project.tsx';
import { useMay } from '../../shell/session.ts';
import { GoalList } from '../goals/GoalList.tsx';
import { type NextStep } from '../next-step.ts';
import { type Workshop } from '../queries.ts';

interface Props {
  workshop: Workshop;
  next: NextStep;
  onChooseThemes: () => void;
  onRecordGoal: () => void;
}

/** The three steps of a workshop, one below the other. */
export function WorkshopSteps({ workshop, next, onChooseThemes, onRecordGoal }: Props) {
  const { t } = useTranslation('workshop');
  const { slug } = useProject();
  const mayRun = useMay('runWorkshop');
  const hasThemes = workshop.themes.length > 0;
  return (
    <ol className="workshop-steps">
      <Step number={1} title={t('stepNames.choose-themes')} current={next === 'choose-themes'}>
        {hasThemes ? (
          <ol className="theme-order">
            {workshop.themes.map(({ id, title, status }) => (
              <li key={id}>
                <Link to="/projects/$project/themes/$theme" params={{ project: slug, theme: id }} className="kern-link">
                  {title}
                </Link>
                {status === 'draft' && <span className="muted"> {t('themes.draftAgain')}</span>}
              </li>
            ))}
          </ol>
        ) : (
          <p className="kern-body">{t('themes.why')}</p>
        )}
        {mayRun && (hasThemes || next !== 'choose-themes') && (
          <p>
            <Button kind="secondary" small icon="edit" onClick={onChooseThemes}>
              {t('themes.change')}
            </Button>
          </p>
        )}
      </Step>
      <Step number={2} title={t('stepNames.print-sheets')} current={next === 'print-sheets'}>
        <p className="kern-body">
          {hasThemes ? t('packet.why', { count: workshop.themes.length }) : t('packet.first')}
        </p>
        {hasThemes && next !== 'print-sheets' && (
          <p>
            <Link
              to="/projects/$project/workshops/$workshop/packet"
              params={{ project: slug, workshop: workshop.id }}
              className="kern-link"
            >
              {t('packet.open')}
            </Link>
          </p>
        )}
      </Step>
      <Step number={3} title={t('stepNames.record-goals')} current={next === 'record-goals'}>
        <GoalList workshop={workshop} />
        {mayRun && hasThemes && next !== 'record-goals' && (
          <p>
            <Button kind="secondary" small icon="add" onClick={onRecordGoal}>
              {t('goals.record')}
            </Button>
          </p>
        )}
      </Step>
    </ol>
  );
}

function Step(props: { number: number; title: string; current: boolean; children: ReactNode }) {
  const { number, title, current, children } = props;
  return (
    <li className="workshop-step" data-current={current} aria-current={current ? 'step' : undefined}>
      <span className="workshop-step__number" aria-hidden="true">
        {number}
      </span>
      <div className="stack stack--close">
        <h2 className="kern-heading-small">{title}</h2>
        {children}
      </div>
    </li>
  );
}
