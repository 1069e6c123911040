interface Props {
  /** What the outlined bar stands for. */
  whole: string;
  /** What the filled bar in front of it stands for. */
  part: string;
}

/** What the two bars of a plot mean. They differ in outline and filling, so that nobody has to tell colours apart. */
export function PlotLegend({ whole, part }: Props) {
  return (
    <ul className="plot-legend">
      <li className="plot-legend__item">
        <span className="plot-legend__swatch plot-legend__swatch--whole" aria-hidden="true" />
        {whole}
      </li>
      <li className="plot-legend__item">
        <span className="plot-legend__swatch plot-legend__swatch--part" aria-hidden="true" />
        {part}
      </li>
    </ul>
  );
}
