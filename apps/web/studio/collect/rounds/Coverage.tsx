import { barX, type PlotOptions, text } from '@observablehq/plot';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../shared/api/client.ts';
import { useFormats } from '../../../shared/format.ts';
import { Plot } from '../../../shared/plots/Plot.tsx';
import { PlotLegend } from '../../../shared/plots/PlotLegend.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useProject } from '../../shell/project.tsx';
import { someOutsideGroups } from './coverage-figures.ts';
import { coverageQuery, type Round } from './round-queries.ts';

type CoverageOfRound = Shape<'CoverageAnswer'>;

/** Which groups have been heard: as bars and as a table. */
export function Coverage({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { slug } = useProject();
  const { data, error } = useQuery(coverageQuery(slug, round.id));
  return (
    <section aria-labelledby="coverage" className="stack">
      <h2 id="coverage" className="kern-heading-medium">
        {t('coverage.title')}
      </h2>
      {error === null ? null : <ProblemNote problem={error} />}
      {data?.groups.length === 0 ? <p className="kern-body">{t('coverage.noGroups')}</p> : null}
      {data === undefined || data.groups.length === 0 ? null : <Figures coverage={data} links={round.counts} />}
    </section>
  );
}

interface Row {
  name: string;
  invited: number;
  answered: number | null;
  shown: string;
}

function Figures({ coverage, links }: { coverage: CoverageOfRound; links: Round['counts'] }) {
  const { t } = useTranslation('rounds');
  const { number } = useFormats();
  const language = useLanguage();
  const { smallestCell: k } = coverage;
  const rows = useMemo(() => {
    const figure = (n: number | null) => (n === null ? t('coverage.few', { k }) : number(n));
    return coverage.groups.map((group): Row => {
      const { answered, invited } = group;
      return { name: group.name[language], invited, answered, shown: figure(answered) };
    });
  }, [coverage, language, number, t, k]);
  const options = useMemo(() => bars(rows), [rows]);
  const all = coverage.answered === null ? t('coverage.few', { k }) : number(coverage.answered);
  const hides = coverage.answered === null || rows.some(({ answered }) => answered === null);
  const outside = someOutsideGroups(coverage.answered, rows, links);
  return (
    <>
      <Plot
        caption={t('coverage.plot')}
        description={t('coverage.description', { answered: all })}
        options={options}
        legend={<PlotLegend whole={t('coverage.invitedBar')} part={t('coverage.answeredBar')} />}
      />
      <DataTable
        caption={t('coverage.table')}
        captionHidden
        rows={[
          ...rows,
          { name: t('coverage.total'), invited: links.personalLinks, answered: coverage.answered, shown: all },
        ]}
        rowKey={({ name }) => name}
        columns={[
          { key: 'group', header: t('coverage.group'), heading: true, cell: ({ name }) => name },
          { key: 'invited', header: t('coverage.invited'), numeric: true, cell: ({ invited }) => number(invited) },
          { key: 'answered', header: t('coverage.answered'), numeric: true, cell: ({ shown }) => shown },
        ]}
      />
      {outside || hides ? (
        <div className="stack stack--close kern-body kern-body--small muted reading">
          {outside ? <p>{t('coverage.outsideHint')}</p> : null}
          {hides ? <p>{t('coverage.fewHint', { k })}</p> : null}
        </div>
      ) : null}
    </>
  );
}

const rowHeight = 46;

/** A bar of those who answered in front of one of those who were invited; hidden figures have no bar. */
function bars(rows: readonly Row[]): (width: number) => PlotOptions {
  const most = Math.max(1, ...rows.map(({ invited, answered }) => Math.max(invited, answered ?? 0)));
  return (width) => ({
    height: rows.length * rowHeight + 28,
    marginLeft: 1,
    marginRight: 72,
    marginTop: 10,
    marginBottom: 18,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: rows.map(({ name }) => name), paddingInner: 0.62, paddingOuter: 0 },
    marks: [
      barX(rows, { x: 'invited', y: 'name', className: 'plot__whole', dy: 10 }),
      barX(rows, { x: (row: Row) => row.answered ?? 0, y: 'name', className: 'plot__bar', dy: 10 }),
      text(rows, {
        x: 0,
        y: 'name',
        text: 'name',
        className: 'plot__label',
        textAnchor: 'start',
        dx: 2,
        dy: -11,
        fontSize: 14,
        lineWidth: width / 15,
        textOverflow: 'ellipsis',
      }),
      text(rows, {
        x: (row: Row) => Math.max(row.invited, row.answered ?? 0),
        y: 'name',
        text: 'shown',
        className: 'plot__count',
        textAnchor: 'start',
        dx: 6,
        dy: 10,
        fontSize: 14,
      }),
    ],
  });
}
