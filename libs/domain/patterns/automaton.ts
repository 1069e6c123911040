/** One place in a pattern at which a reader can be. */
export type PatternNode =
  /** Reads one UTF-16 unit of a set. */
  | { readonly kind: 'read'; readonly set: number; readonly next: number }
  /** Tries several ways, one after the other. */
  | { readonly kind: 'fork'; readonly ways: readonly number[] }
  /** A round of a repeat begins; one that reads nothing ends the way at its `end`, as ECMAScript says. */
  | { readonly kind: 'begin'; readonly repeat: number; readonly next: number }
  | { readonly kind: 'end'; readonly repeat: number; readonly next: number }
  /** Goes on at the beginning of the text only. */
  | { readonly kind: 'start'; readonly next: number }
  /** Goes on or not, depending on what stands around it. */
  | { readonly kind: 'doubt'; readonly next: number }
  /** The whole pattern fits. */
  | { readonly kind: 'fits' }
  /** A look ahead is over. */
  | { readonly kind: 'over' };

/** A regular expression as the ways that a backtracking reader can take. Sets and nodes go by their position. */
export interface PatternAutomaton {
  readonly nodes: readonly PatternNode[];
  readonly first: number;
  /** Regular expressions that match single UTF-16 units: one character, `.`, `\d`, `[a-z]`. */
  readonly sets: readonly string[];
  readonly flags: '' | 'i';
}
