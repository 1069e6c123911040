import { type Code } from '../model.ts';

/** The words of a code. */
export type CodeText = Pick<Code, 'name' | 'definition' | 'includeWhen' | 'excludeWhen' | 'example' | 'color'>;

/** Where a code stands: below a parent, before a sibling (null: last). */
export interface CodePlace {
  parentId: string | null;
  beforeId: string | null;
}

/** A change of the codebook that can be taken back. */
export type CodebookAction =
  | { do: 'create' | 'delete'; id: string; text: CodeText; place: CodePlace }
  | { do: 'edit'; id: string; from: CodeText; to: CodeText }
  | { do: 'move'; id: string; from: CodePlace; to: CodePlace }
  | { do: 'archive' | 'restore'; id: string }
  | { do: 'merge' | 'unmerge'; id: string; into: string };

/** The action that takes another one back. */
export function inverseOf(action: CodebookAction): CodebookAction {
  switch (action.do) {
    case 'create':
      return { ...action, do: 'delete' };
    case 'delete':
      return { ...action, do: 'create' };
    case 'edit':
      return { ...action, from: action.to, to: action.from };
    case 'move':
      return { ...action, from: action.to, to: action.from };
    case 'archive':
      return { ...action, do: 'restore' };
    case 'restore':
      return { ...action, do: 'archive' };
    case 'merge':
      return { ...action, do: 'unmerge' };
    case 'unmerge':
      return { ...action, do: 'merge' };
  }
}

export function textOf({ name, definition, includeWhen, excludeWhen, example, color }: Code): CodeText {
  return { name, definition, includeWhen, excludeWhen, example, color };
}

/** Whether two wordings of a code are not the same. */
export function differs(one: CodeText, other: CodeText): boolean {
  return JSON.stringify(Object.entries(one).sort()) !== JSON.stringify(Object.entries(other).sort());
}

/** The codes in use that share a parent, in their order. */
export function siblingsOf(codes: readonly Code[], parentId: string | null): Code[] {
  return codes.filter((code) => code.parentId === parentId && !code.archived);
}

/** Where a code stands now. */
export function placeOf(codes: readonly Code[], { id, parentId }: Code): CodePlace {
  const siblings = siblingsOf(codes, parentId);
  const next = siblings[siblings.findIndex((code) => code.id === id) + 1];
  return { parentId, beforeId: next?.id ?? null };
}

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Where a code goes by one step of the keyboard; undefined where it cannot. */
export function steppedPlace(codes: readonly Code[], code: Code, direction: Direction): CodePlace | undefined {
  const siblings = siblingsOf(codes, code.parentId);
  const at = siblings.findIndex(({ id }) => id === code.id);
  const previous = siblings[at - 1];
  const next = siblings[at + 1];
  switch (direction) {
    case 'up':
      return previous && { parentId: code.parentId, beforeId: previous.id };
    case 'down':
      return next && { parentId: code.parentId, beforeId: siblings[at + 2]?.id ?? null };
    case 'in':
      return previous && { parentId: previous.id, beforeId: null };
    case 'out': {
      const parent = codes.find(({ id }) => id === code.parentId);
      return parent && { parentId: parent.parentId, beforeId: placeOf(codes, parent).beforeId };
    }
  }
}
