import { type ReactNode } from 'react';

/** Nothing is here yet: says why, and what to do. */
export function EmptyState({ title, children, next }: { title: string; children: ReactNode; next?: ReactNode }) {
  return (
    <section className="empty-state">
      <h2 className="kern-heading-small">{title}</h2>
      <div className="kern-body">{children}</div>
      {next === undefined ? null : <div className="empty-state__next">{next}</div>}
    </section>
  );
}
