import { barX, type PlotOptions, text } from '@observablehq/plot';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language } from '#domain';
import { type Shape } from '../../../shared/api/client.ts';
import { useFormats } from '../../../shared/format.ts';
import { Plot } from '../../../shared/plots/Plot.tsx';
import { PlotLegend } from '../../../shared/plots/PlotLegend.tsx';

const rowHeight = 52;

/** Answers and coded answers of each question as bars, one within the other. */
export function CoveragePlot(props: {
  questions: readonly Shape<'QuestionCoverageDto'>[];
  language: Language;
  table: ReactNode;
}) {
  const { questions, language, table } = props;
  const { t } = useTranslation('coding');
  const { number } = useFormats();
  const options = useMemo(() => {
    const rows = questions.map(({ title, sources, coded }, place) => ({
      place,
      label: title[language],
      sources,
      coded,
      count: t('overview.ofAll', { coded: number(coded), all: number(sources) }),
    }));
    return bars(rows);
  }, [questions, language, number, t]);
  const coded = questions.reduce((sum, question) => sum + question.coded, 0);
  const all = questions.reduce((sum, question) => sum + question.sources, 0);
  return (
    <>
      <Plot
        caption={t('overview.plot')}
        description={t('overview.plotDescription', { coded: number(coded), all: number(all) })}
        options={options}
        legend={<PlotLegend whole={t('overview.wholeBar')} part={t('overview.partBar')} />}
      />
      {table}
    </>
  );
}

interface Row {
  place: number;
  label: string;
  sources: number;
  coded: number;
  count: string;
}

function bars(rows: readonly Row[]): (width: number) => PlotOptions {
  const most = Math.max(1, ...rows.map(({ sources }) => sources));
  const marginRight = 110;
  return (width) => ({
    height: rows.length * rowHeight + 46,
    marginLeft: 1,
    marginRight,
    marginTop: 16,
    marginBottom: 16,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: rows.map(({ place }) => place), paddingInner: 0.6, paddingOuter: 0 },
    marks: [
      barX(rows, { x: 'sources', y: 'place', className: 'plot__whole', dy: 12 }),
      barX(rows, { x: 'coded', y: 'place', className: 'plot__bar', dy: 12 }),
      text(rows, {
        x: 0,
        y: 'place',
        text: 'label',
        className: 'plot__label',
        textAnchor: 'start',
        dy: -13,
        dx: 2,
        fontSize: 14,
        lineWidth: width / 15,
        textOverflow: 'ellipsis',
      }),
      text(rows, {
        x: 'sources',
        y: 'place',
        text: 'count',
        className: 'plot__count',
        textAnchor: 'start',
        dy: 12,
        dx: 6,
        fontSize: 14,
      }),
    ],
  });
}
