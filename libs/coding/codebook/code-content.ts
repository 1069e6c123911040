/** What a coder needs to know to use a code the way the others do. */
export interface CodeText {
  name: string;
  definition: string;
  includeWhen: string;
  excludeWhen: string;
  example: string;
  /** `#rrggbb` */
  color: string;
}

/** Everything about a code that has a history. */
export interface CodeContent extends CodeText {
  parentId: string | null;
  /** Order among the codes that share a parent. */
  position: number;
  archived: boolean;
  /** The code that took over the codings of this one. */
  mergedInto: string | null;
}

/** A code as the other rooms see it. */
export interface Code extends CodeContent {
  id: string;
  revision: number;
}

export type CodeDeed = 'created' | 'edited' | 'moved' | 'archived' | 'restored' | 'merged' | 'unmerged' | 'deleted';

/** One change in the life of a code. */
export interface CodeChange {
  /** Version of the codebook since which this holds. */
  version: number;
  deed: CodeDeed;
  at: string;
  by: string;
  content: CodeContent;
}

/** The part of a code that has a history, and nothing else. */
export function contentOf(code: CodeContent): CodeContent {
  const { name, definition, includeWhen, excludeWhen, example, color, parentId, position, archived, mergedInto } = code;
  return { name, definition, includeWhen, excludeWhen, example, color, parentId, position, archived, mergedInto };
}
