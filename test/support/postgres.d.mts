export interface TestPostgres {
  /** Of its database "postgres". */
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends at once, without tidying up, as after a failure of the machine; `start` then has to recover. */
  crash(): Promise<void>;
}

export function startPostgres(wanted?: { flags?: readonly string[]; persistent?: boolean }): Promise<TestPostgres>;
