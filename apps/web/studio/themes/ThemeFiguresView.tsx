import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stairName, type Stance, stances } from '#domain';
import { useFormats } from '../../shared/format.ts';
import { type Bar, barsOfPersons } from '../../shared/plots/bars.ts';
import { Plot } from '../../shared/plots/Plot.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { type ThemeFigures } from './queries.ts';
import { SmallestCellNote } from './SmallestCellNote.tsx';
import { useInLanguage, useLanguage } from '../shell/language.ts';
import { useCells } from '../shell/cells.ts';

/** Who speaks of the theme, from which groups, and for or against. */
export function ThemeFiguresView({ figures, k }: { figures: ThemeFigures; k: number }) {
  const { t } = useTranslation('themes');
  const { percent, number } = useFormats();
  const { cell } = useCells(k);
  const inLanguage = useInLanguage();
  const language = useLanguage();
  const { byGroup, stances: held } = figures;
  const groups = useMemo(
    () => byGroup.map(({ name, persons }) => ({ label: inLanguage(name), persons })),
    [byGroup, inLanguage],
  );
  const sides = useMemo(
    () => stances.map((stance: Stance) => ({ label: t(`stances.${stance}`), persons: held[stance] })),
    [held, t],
  );
  const share = figures.pctPersons === null ? undefined : percent(figures.pctPersons / 100, 1);
  const facts = [
    { term: t('columns.persons'), value: cell(figures.persons) },
    ...(share === undefined ? [] : [{ term: t('columns.share'), value: share }]),
    { term: t('columns.statements'), value: cell(figures.statements) },
    { term: t('columns.responses'), value: cell(figures.responses) },
    { term: t('columns.groups'), value: cell(figures.groups) },
    ...(figures.consensus === null ? [] : [{ term: t('columns.consensus'), value: number(figures.consensus, 2) }]),
    ...(figures.stairMode === null
      ? []
      : [{ term: t('columns.stair'), value: `${figures.stairMode} – ${stairName(figures.stairMode, language)}` }]),
  ];
  const hides = [figures.persons, ...[...groups, ...sides].map(({ persons }) => persons)].includes(null);
  return (
    <div className="theme-figures">
      <dl className="facts">
        {facts.map(({ term, value }) => (
          <div key={term} className="facts__one">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Persons caption={t('plot.personsByGroup')} what={t('columns.group')} bars={groups} k={k} />
      <Persons caption={t('plot.personsByStance')} what={t('columns.stance')} bars={sides} k={k} />
      <SmallestCellNote k={k} shown={hides} />
    </div>
  );
}

/** Persons by something, to look at and to read. */
function Persons({ caption, what, bars, k }: { caption: string; what: string; bars: Bar[]; k: number }) {
  const { t } = useTranslation('themes');
  const { hidden, number, cell } = useCells(k);
  const options = useMemo(() => barsOfPersons(bars, { hidden, number }), [bars, hidden, number]);
  return (
    <Plot
      caption={caption}
      description={t('plot.description', {
        figures: bars.map((bar) => `${bar.label}: ${cell(bar.persons)}`).join('; '),
      })}
      options={options}
      tableLabel={t('plot.asTable')}
      table={
        <DataTable
          caption={caption}
          captionHidden
          rows={bars}
          rowKey={({ label }) => label}
          columns={[
            { key: 'what', header: what, heading: true, cell: ({ label }) => label },
            { key: 'persons', header: t('columns.persons'), numeric: true, cell: ({ persons }) => cell(persons) },
          ]}
        />
      }
    />
  );
}
