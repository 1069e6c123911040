/** How the program speaks to whoever started it; the sentences are in apps/run/sentences. */
export interface Terminal {
  say(key: string, values?: Record<string, string | number>): void;
  /** Says one sentence and ends the program with a non-zero exit. */
  giveUp(key: string, values?: Record<string, string | number>): never;
  sentence(key: string, values?: Record<string, string | number>): string;
}
