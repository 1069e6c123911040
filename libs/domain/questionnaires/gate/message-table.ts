/** Sentences of the gate, each with its weight. Both languages use the same parameters. */
export interface GateMessage {
  readonly severity: 'error' | 'warning';
  readonly de: string;
  readonly en: string;
}

export function messageTable<const Table extends Record<string, GateMessage>>(table: Table): Table {
  return table;
}
