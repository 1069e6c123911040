/** What a name in an expression stands for. */
export interface Lookup {
  /** False where nothing of this name exists; an unanswered question exists and has no value. */
  readonly found: boolean;
  readonly value: unknown;
  /** Lists are equal only in the same order. */
  readonly inOrder?: boolean;
}

export type LookUp = (name: string) => Lookup;

/** An expression that has been read once and can be run as often as needed. */
export interface ReadExpression {
  readonly variables: readonly string[];
  readonly functions: readonly string[];
  /** What a calculation results in. */
  value(lookUp: LookUp): unknown;
  /** Whether a condition holds. */
  holds(lookUp: LookUp): boolean;
}

/** What the compiler asks of the form library. */
export interface CompilerPorts {
  /** Reads an expression; undefined where it cannot be read. */
  readExpression(text: string): ReadExpression | undefined;
  /** The library's own sentence of a name (`requiredError`, `minSelectError`, …), with `{0}` where values stand. */
  wording(name: string, locale: string): string;
  /**
   * What an input mask makes of an answer that is stored as it was typed, without what the mask shows around it: the
   * same answer if it fits.
   *
   * @param settings the question's `maskSettings`
   */
  mask(type: string, settings: unknown): (value: string | number) => unknown;
  /** Whether a pattern takes linear time on every text. */
  isLinear(pattern: string, caseInsensitive: boolean): boolean;
}
