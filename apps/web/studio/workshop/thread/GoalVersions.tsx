import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { joined } from '../../../shared/joined.ts';
import { Loading } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { goalHistoryQuery } from '../queries.ts';

/** What the goal was after each change. Asked for when it is opened. */
export function GoalVersions({ goalId }: { goalId: string }) {
  const { t } = useTranslation('workshop');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {open && <Versions goalId={goalId} />}
    </details>
  );
}

function Versions({ goalId }: { goalId: string }) {
  const { t } = useTranslation('workshop');
  const { instant } = useFormats();
  const { slug } = useProject();
  const { data, error } = useQuery(goalHistoryQuery(slug, goalId));
  const answersTo = (themes: readonly { title: string }[]) => {
    const titles = joined(themes.map((theme) => theme.title));
    return titles === '' ? '' : t('goals.answersTo', { themes: titles });
  };
  if (data === undefined) return error === null ? <Loading /> : <ProblemNote problem={error} />;
  return (
    <ol className="stack reading versions" reversed>
      {data.items.map(({ revision, at, by, title, statement, stair, themes }) => (
        <li key={revision} className="stack stack--close">
          <p className="kern-title">{t('history.version', { revision })}</p>
          <p className="kern-body kern-body--small muted">
            {by === null ? instant(at) : t('history.by', { at: instant(at), name: by })}
          </p>
          <p className="kern-body">
            <strong>{title}</strong>
            <br />
            {statement}
          </p>
          <p className="kern-body kern-body--small">{joined([t('stairs.step', { step: stair }), answersTo(themes)])}</p>
        </li>
      ))}
    </ol>
  );
}
