import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isVisibleToWorkshop } from '#domain';
import { answer, api } from '../../../shared/api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { focusNeighbour } from '../../components/focus.ts';
import { Loading } from '../../components/Loading.tsx';
import { notify } from '../../components/notify.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useProject } from '../../shell/project.tsx';
import { OrderButtons } from '../OrderButtons.tsx';
import { themesQuery } from '../../themes/queries.ts';
import { useRefresh, type Workshop } from '../queries.ts';

/** Chooses the themes of a workshop and the order of their sheets. */
export function ChooseThemesDialog({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const { t } = useTranslation('workshop');
  const { slug: project } = useProject();
  const refresh = useRefresh(project);
  const { data, error } = useQuery(themesQuery(project));
  // What was read when the dialog was opened: a change by somebody else in the meantime must be noticed.
  const [revision] = useState(workshop.revision);
  const [chosen, setChosen] = useState(() => workshop.themes.map(({ id }) => id));
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/projects/{project}/workshops/{id}', {
          params: { path: { project, id: workshop.id } },
          body: { revision, themeIds: chosen },
        }),
      ),
    onSuccess: async () => {
      await refresh();
      notify(t('themes.saved'));
      onClose();
    },
  });
  const themes = data ?? [];
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const free = themes.filter(({ id, status }) => isVisibleToWorkshop(status) && !chosen.includes(id));
  const drafts = themes.filter(({ status }) => !isVisibleToWorkshop(status)).length;
  return (
    <Dialog
      title={t('themes.choose')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={() => save.mutate()} busy={save.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      {save.error !== null && <ProblemNote problem={save.error} />}
      {error !== null && <ProblemNote problem={error} />}
      {data === undefined && error === null && <Loading />}
      <section className="stack stack--close" aria-labelledby="chosen-themes">
        <h3 id="chosen-themes" className="kern-title" tabIndex={-1}>
          {t('themes.chosen', { count: chosen.length })}
        </h3>
        <ol className="choice-list">
          {chosen.map((id) => (
            <li key={id} className="choice-list__item">
              <span className="choice-list__title">{titles.get(id)}</span>
              <OrderButtons ids={chosen} id={id} name={titles.get(id) ?? ''} onOrder={setChosen} />
              <Button
                kind="tertiary"
                small
                icon="close"
                aria-label={t('themes.removeOne', { theme: titles.get(id) ?? '' })}
                onClick={({ currentTarget }) => {
                  focusNeighbour(currentTarget);
                  setChosen(chosen.filter((one) => one !== id));
                }}
              >
                {t('themes.remove')}
              </Button>
            </li>
          ))}
        </ol>
        {chosen.length === 0 && <p className="kern-body muted">{t('themes.noneChosen')}</p>}
      </section>
      <section className="stack stack--close" aria-labelledby="free-themes">
        <h3 id="free-themes" className="kern-title" tabIndex={-1}>
          {t('themes.free')}
        </h3>
        <ul className="choice-list">
          {free.map(({ id, title }) => (
            <li key={id} className="choice-list__item">
              <span className="choice-list__title">{title}</span>
              <Button
                kind="secondary"
                small
                icon="add"
                aria-label={t('themes.addOne', { theme: title })}
                onClick={({ currentTarget }) => {
                  focusNeighbour(currentTarget);
                  setChosen([...chosen, id]);
                }}
              >
                {t('themes.add')}
              </Button>
            </li>
          ))}
        </ul>
        {data !== undefined && free.length === 0 && <p className="kern-body muted">{t('themes.noneFree')}</p>}
        {drafts > 0 && (
          <p className="kern-body">
            {t('themes.drafts', { count: drafts })}{' '}
            <Link to="/projects/$project/themes" params={{ project }} className="kern-link">
              {t('themes.toThemes')}
            </Link>
          </p>
        )}
      </section>
    </Dialog>
  );
}
