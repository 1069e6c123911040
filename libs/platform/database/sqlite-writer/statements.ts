/** What SQLite takes as a parameter. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** One statement on its way to the thread that writes. */
export interface Statement {
  readonly id: number;
  /** The transaction it belongs to; null: it is one of its own. */
  readonly transaction: number | null;
  readonly sql: string;
  /** It is run for one list of parameters after the other; the outcome is that of all together. */
  readonly runs: readonly (readonly SqlValue[])[];
}

export interface StatementOutcome {
  /** Of a statement that answers with rows. */
  readonly rows?: unknown[];
  readonly changes?: number;
  readonly lastInsertRowid?: number | bigint;
}

/** An error as it can travel between threads: of its properties, structured cloning leaves out the code. */
export interface Refusal {
  readonly message: string;
  readonly code?: string;
}

export type StatementAnswer =
  { readonly id: number; readonly outcome: StatementOutcome } | { readonly id: number; readonly refusal: Refusal };
