import { type CSSProperties } from 'react';
import { GroupsTable, mostOf } from '../figures/GroupsTable.tsx';
import { type HeardTheme } from '../queries.ts';

type Groups = HeardTheme['figures']['byGroup'];

/** Rows that one column takes. */
const tall = 12;

/** The actor groups of a theme on its sheet, in as many columns as they need. */
export function SheetGroups({ groups, k, compact }: { groups: Groups; k: number; compact: boolean }) {
  const columns = split(groups, groups.length <= tall ? 1 : compact ? 3 : 2);
  return (
    <div
      className="packet-tables"
      data-compact={compact && columns.length > 1}
      style={{ '--columns': columns.length } as CSSProperties}
    >
      {columns.map((column) => (
        <GroupsTable key={column[0]?.key} groups={column} k={k} most={mostOf(groups)} />
      ))}
    </div>
  );
}

function split(groups: Groups, columns: number): Groups[] {
  const rows = Math.max(1, Math.ceil(groups.length / columns));
  return Array.from({ length: Math.ceil(groups.length / rows) }, (_, at) => groups.slice(at * rows, (at + 1) * rows));
}
