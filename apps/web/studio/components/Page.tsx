import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** One sentence that says what this page is for. */
  lead?: ReactNode;
  /** The one thing to do next: a primary button or link. */
  next?: ReactNode;
  /** Other things that can be done with the whole page. */
  tools?: ReactNode;
  /** Takes the whole width, for tables and work places. */
  wide?: boolean;
  children?: ReactNode;
}

let shownPath: string | undefined;

/** A page: its heading takes the focus when people arrive from another page, so that everybody knows where they are. */
export function Page({ title, lead, next, tools, wide = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Wirkungskurs`;
  }, [title]);
  useEffect(() => {
    const path = window.location.pathname;
    if (shownPath !== undefined && shownPath !== path) heading.current?.focus();
    shownPath = path;
  }, []);
  return (
    <main id="content" className={wide ? 'page page--wide' : 'page'}>
      <div className="page__head">
        <div className="page__words">
          <h1 className="kern-heading-large page__title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <p className="kern-body kern-body--large page__lead">{lead}</p>}
        </div>
        {next === undefined && tools === undefined ? null : (
          <div className="page__actions">
            {tools}
            {next}
          </div>
        )}
      </div>
      {children}
    </main>
  );
}
