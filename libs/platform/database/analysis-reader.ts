/** A row as the driver gives it. Counts arrive as numbers on both databases. */
export type AnalysisRow = Readonly<Record<string, string | number | null>>;

/** Reads of one moment: every query sees the same state of the data. */
export interface AnalysisMoment {
  /** Rows of a statement with `?` for its parameters, in portions, so that memory stays flat. Name counts `n_…`. */
  rows(sql: string, parameters?: readonly (string | number | null)[]): AsyncIterable<AnalysisRow>;
}

/**
 * Long reads over a whole project: aggregation and exports. They never hold up the event loop, so that
 * submissions go on undisturbed, and they never hold all rows in memory.
 */
export abstract class AnalysisReader {
  async read<Result>(work: (moment: AnalysisMoment) => Promise<Result>): Promise<Result> {
    const moment = await this.open();
    try {
      return await work(moment);
    } finally {
      await moment.close();
    }
  }

  /** Streams one statement in a moment of its own. */
  async *stream(sql: string, parameters: readonly (string | number | null)[] = []): AsyncIterable<AnalysisRow> {
    const moment = await this.open();
    try {
      yield* moment.rows(sql, parameters);
    } finally {
      await moment.close();
    }
  }

  /** Opens a moment that the caller must close. */
  abstract open(): Promise<AnalysisMoment & { close(): Promise<void> }>;
}
