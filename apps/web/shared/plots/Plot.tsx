import { plot as draw, type PlotOptions } from '@observablehq/plot';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './plot.css';

interface Props {
  /** What the plot shows, as a sentence that stands above it. */
  caption: ReactNode;
  /** What can be seen in it, for those who cannot see it. */
  description: string;
  /** The plot for a width in CSS pixels. */
  options: (width: number) => PlotOptions;
  /** What its parts mean, where there are several kinds. */
  legend?: ReactNode;
  /** The same figures as a table, where none stands beside the plot: for everybody who would rather read. */
  table?: ReactNode;
  /** How the table is announced before it is opened. */
  tableLabel?: string;
}

/** Below this width nothing can be read; the plot is then scrolled. */
const narrowest = 240;

/**
 * A plot that fits its place, speaks to screen readers and has its figures as a table. Plot puts its rules into a
 * style element inside of the drawing; the content security policy knows only our own files, so that the rules
 * stand in plot.css and the element is taken out before the drawing enters the page.
 */
export function Plot({ caption, description, options, legend, table, tableLabel }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const descriptionId = useId();
  useEffect(() => {
    if (width === undefined) return;
    const drawing = draw({ ...options(width), width, className: 'plot' });
    for (const style of drawing.querySelectorAll('style')) style.remove();
    // The drawing is one picture with one description: labels of its parts have nothing to belong to.
    for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-labelledby', descriptionId);
    place.current?.replaceChildren(drawing);
  }, [options, width, descriptionId]);
  return (
    <figure className="plot-figure">
      <figcaption className="kern-title plot-figure__caption">{caption}</figcaption>
      <p id={descriptionId} className="kern-sr-only">
        {description}
      </p>
      {legend}
      <div ref={place} className="plot-figure__place" />
      {table === undefined ? null : (
        <details className="plot-figure__table">
          <summary>{tableLabel}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}

function useWidth(place: { current: HTMLElement | null }): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(narrowest, Math.round(entry.contentRect.width)));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
