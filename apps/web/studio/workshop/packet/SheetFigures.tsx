import { useTranslation } from 'react-i18next';
import { stances } from '#domain';
import { useFormats } from '../../../shared/format.ts';
import { useCells } from '../../shell/cells.ts';
import { type HeardTheme } from '../queries.ts';
import { SheetGroups } from './SheetGroups.tsx';

interface Props {
  figures: HeardTheme['figures'];
  k: number;
  compact: boolean;
}

/** Who spoke of the theme: persons, their stance and their actor groups. */
export function SheetFigures({ figures, k, compact }: Props) {
  const { t } = useTranslation('workshop');
  const { percent } = useFormats();
  const { cell: count } = useCells(k);
  const stance = stances.map((one) => `${t(`stances.${one}`)} ${count(figures.stances[one])}`).join(' · ');
  if (figures.persons === 0) {
    return (
      <section className="packet-figures">
        <h3>{t('heard.nobody')}</h3>
      </section>
    );
  }
  return (
    <section className="packet-figures">
      <h3>{t('heard.persons', { persons: count(figures.persons) })}</h3>
      {figures.persons === null ? (
        <p>{t('heard.hidden')}</p>
      ) : (
        <>
          {figures.pctPersons !== null && <p>{t('heard.share', { share: percent(figures.pctPersons / 100) })}</p>}
          <p>{t('heard.stance', { stance })}</p>
          <SheetGroups groups={figures.byGroup} k={k} compact={compact} />
        </>
      )}
    </section>
  );
}
