import { type Key, type ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned figures. */
  numeric?: boolean;
  /** The column that names the row. */
  heading?: boolean;
}

interface Props<Row> {
  /** What the table shows; read out before it. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
}

/** From so many columns on a telephone shows each row as a card; fewer fit beside each other. */
const cardsFrom = 4;

/**
 * A table in KERN's look. The roles are written out because a table that is laid out as cards is no table any more to
 * some screen readers.
 */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: Props<Row>) {
  return (
    <div
      className={columns.length < cardsFrom ? 'table-scroll' : 'table-scroll table-scroll--cards'}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="kern-table" role="table">
        <caption className={captionHidden ? 'kern-sr-only' : 'kern-title'}>{caption}</caption>
        <thead className="kern-table__head" role="rowgroup">
          <tr className="kern-table__row" role="row">
            {columns.map(({ key, header, numeric = false }) => (
              <th
                key={key}
                scope="col"
                role="columnheader"
                className={numeric ? 'kern-table__header kern-table__header--numeric' : 'kern-table__header'}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body" role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="kern-table__row" role="row">
              {columns.map(({ key, header, cell, numeric = false, heading = false }) =>
                heading ? (
                  <th key={key} scope="row" role="rowheader" className="kern-table__header">
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    role="cell"
                    data-label={header}
                    className={numeric ? 'kern-table__cell kern-table__cell--numeric' : 'kern-table__cell'}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
