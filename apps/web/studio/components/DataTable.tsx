import { type Key, type ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: ReactNode;
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

/** A table in KERN's look that scrolls by itself when the screen is too narrow. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: Props<Row>) {
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="kern-table">
        <caption className={captionHidden ? 'kern-sr-only' : 'kern-title'}>{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map(({ key, header, numeric = false }) => (
              <th
                key={key}
                scope="col"
                className={numeric ? 'kern-table__header kern-table__header--numeric' : 'kern-table__header'}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="kern-table__row">
              {columns.map(({ key, cell, numeric = false, heading = false }) =>
                heading ? (
                  <th key={key} scope="row" className="kern-table__header">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={numeric ? 'kern-table__cell kern-table__cell--numeric' : 'kern-table__cell'}>
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
