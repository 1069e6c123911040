import { barX, type PlotOptions, ruleX, text } from '@observablehq/plot';

export interface Bar {
  label: string;
  /** Persons; null where the smallest cell hides them. */
  persons: number | null;
}

interface Words {
  /** What stands where a count is hidden, for example "<5". */
  hidden: string;
  /** Writes a count in the reader's language. */
  number: (value: number) => string;
}

const rowHeight = 46;

/**
 * Counts of persons as horizontal bars, the label above each bar so that long names have room on a phone. A hidden
 * count has no bar, only its sign.
 */
export function barsOfPersons(bars: readonly Bar[], { hidden, number }: Words): (width: number) => PlotOptions {
  const rows = bars.map(({ label, persons }, place) => ({
    place,
    label,
    persons: persons ?? 0,
    hidden: persons === null,
  }));
  const most = Math.max(1, ...rows.map(({ persons }) => persons));
  const marginRight = 16 + 9 * number(most).length;
  return (width) => ({
    height: rows.length * rowHeight + 22,
    marginLeft: 1,
    marginRight,
    marginTop: 6,
    // The bars stand below the middle of their rows.
    marginBottom: 16,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: rows.map(({ place }) => place), paddingInner: 0.56, paddingOuter: 0 },
    marks: [
      barX(rows, { x: 'persons', y: 'place', className: 'plot__bar', dy: 11, insetTop: -2, insetBottom: -2 }),
      ruleX([0], { className: 'plot__ground' }),
      text(rows, {
        x: 0,
        y: 'place',
        text: 'label',
        className: 'plot__label',
        textAnchor: 'start',
        dy: -13,
        dx: 2,
        fontSize: 14,
        lineWidth: (width - marginRight) / 14,
        textOverflow: 'ellipsis',
      }),
      text(rows, {
        x: 'persons',
        y: 'place',
        text: (row: (typeof rows)[number]) => (row.hidden ? hidden : number(row.persons)),
        className: 'plot__count',
        textAnchor: 'start',
        dy: 11,
        dx: 6,
        fontSize: 14,
      }),
    ],
  });
}
