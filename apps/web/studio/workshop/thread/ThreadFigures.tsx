import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { GroupsTable } from '../figures/GroupsTable.tsx';
import { useCells } from '../../shell/cells.ts';
import { type HeardTheme } from '../queries.ts';

/** Who spoke of a theme: persons and their actor groups. */
export function ThreadFigures({ figures, k }: { figures: HeardTheme['figures']; k: number }) {
  const { t } = useTranslation('workshop');
  const { percent } = useFormats();
  const { cell: count } = useCells(k);
  if (figures.persons === 0) {
    return (
      <section>
        <h3 className="kern-title">{t('heard.nobody')}</h3>
      </section>
    );
  }
  return (
    <section className="stack stack--close">
      <h3 className="kern-title">{t('heard.persons', { persons: count(figures.persons) })}</h3>
      {figures.persons === null ? (
        <p className="kern-body">{t('heard.hidden')}</p>
      ) : (
        <>
          {figures.pctPersons !== null && (
            <p className="kern-body">{t('heard.share', { share: percent(figures.pctPersons / 100) })}</p>
          )}
          <GroupsTable groups={figures.byGroup} k={k} />
        </>
      )}
    </section>
  );
}
