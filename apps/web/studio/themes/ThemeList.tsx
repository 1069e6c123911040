import { Link } from '@tanstack/react-router';
import { GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Shape } from '../../shared/api/client.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useProject } from '../shell/project.tsx';
import { useMoveTheme } from './changes.ts';
import { type Theme } from './queries.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { ThemeTools } from './ThemeTools.tsx';
import { useCells } from '../shell/cells.ts';

interface Props {
  themes: readonly Theme[];
  figures: Shape<'ProjectFiguresDto'> | undefined;
  mayEdit: boolean;
}

/** The themes in their order. Those who may edit drag them, or move them with the keyboard. */
export function ThemeList({ themes, figures, mayEdit }: Props) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const { cell } = useCells(figures?.smallestCell ?? 0);
  const move = useMoveTheme();
  const persons = new Map(figures?.items.map((item) => [item.themeId, item.persons]));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [theme] = [...keys].map(String);
      const place = themes.findIndex(({ id }) => id === target.key);
      const from = themes.findIndex(({ id }) => id === theme);
      if (theme === undefined || place === -1 || from === -1) return;
      const before = target.dropPosition === 'after' ? place + 1 : place;
      move.mutate({ theme, position: from < before ? before : before + 1 });
    },
  });
  return (
    <section aria-labelledby="theme-list-title" className="theme-list-section">
      <h2 id="theme-list-title" className="kern-heading-small">
        {t('list.title')}
      </h2>
      {move.error === null ? null : <ProblemNote problem={move.error} />}
      <GridList
        aria-labelledby="theme-list-title"
        className="theme-list"
        items={themes.map((theme) => ({ theme, id: theme.id }))}
        dependencies={[figures, mayEdit, t]}
        {...(mayEdit ? { dragAndDropHooks } : {})}
      >
        {({ theme }) => (
          <GridListItem textValue={theme.title} className="theme-row">
            {mayEdit ? <ThemeTools theme={theme} last={theme.position === themes.length} move={move.mutate} /> : null}
            <div className="theme-row__words">
              <Link
                to="/projects/$project/themes/$theme"
                params={{ project: slug, theme: theme.id }}
                className="theme-row__title"
              >
                {theme.title}
              </Link>
              <div className="theme-row__facts">
                <StatusBadge status={theme.status} />
                <p className="kern-body kern-body--small muted">
                  {t('list.codes', { count: theme.codes.length })}
                  {figures === undefined
                    ? null
                    : ` · ${t('list.persons', { persons: cell(persons.get(theme.id) ?? null) })}`}
                </p>
              </div>
            </div>
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}
