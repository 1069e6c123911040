/** A code as a tree needs it; `position` orders it among the codes that share its parent. */
export type CodeNode = { id: string; parentId: string | null; name: string; position: number };

export type CodeBranch<C extends CodeNode = CodeNode> = { code: C; children: CodeBranch<C>[] };

/**
 * The codes as trees, in order of position, then name, then id. A code whose parent is not among the codes
 * stands at the top; of codes that are each other's ancestors, the first in order stands at the top: no code is
 * lost and none appears twice, whatever the data says.
 */
export function codeTree<C extends CodeNode>(codes: readonly C[]): CodeBranch<C>[] {
  const ordered = [...codes].sort(inOrder);
  const known = new Set(ordered.map(({ id }) => id));
  const childrenOf = new Map<string, C[]>();
  for (const code of ordered)
    if (code.parentId !== null) childrenOf.set(code.parentId, [...(childrenOf.get(code.parentId) ?? []), code]);

  const placed = new Set<string>();
  const branch = (code: C): CodeBranch<C> => {
    placed.add(code.id);
    const children: CodeBranch<C>[] = [];
    for (const child of childrenOf.get(code.id) ?? []) if (!placed.has(child.id)) children.push(branch(child));
    return { code, children };
  };
  const trees = ordered.filter(({ parentId }) => parentId === null || !known.has(parentId)).map(branch);
  for (const code of ordered) if (!placed.has(code.id)) trees.push(branch(code));
  return trees;
}

/** The codes in the order in which a tree is read aloud, each with its depth (0 at the top). */
export function orderedWithDepth<C extends CodeNode>(codes: readonly C[]): { code: C; depth: number }[] {
  const walk = (branches: CodeBranch<C>[], depth: number): { code: C; depth: number }[] =>
    branches.flatMap(({ code, children }) => [{ code, depth }, ...walk(children, depth + 1)]);
  return walk(codeTree(codes), 0);
}

/** The ids of all codes below one, without itself, in no order that matters. */
export function descendantsOf(codes: readonly CodeNode[], id: string): Set<string> {
  const below = new Set<string>();
  let layer = [id];
  while (layer.length > 0) {
    const parents = new Set(layer);
    const children = codes.filter(({ parentId }) => parentId !== null && parents.has(parentId));
    layer = children.map((child) => child.id).filter((child) => child !== id && !below.has(child));
    for (const child of layer) below.add(child);
  }
  return below;
}

/** Whether a code moved below `newParentId` (null: to the top) would become its own ancestor. */
export function wouldMakeCycle(codes: readonly CodeNode[], id: string, newParentId: string | null): boolean {
  return newParentId !== null && (newParentId === id || descendantsOf(codes, id).has(newParentId));
}

/** The names from the top down to the code, for showing where it stands; empty where there is no such code. */
export function codePath(codes: readonly CodeNode[], id: string): string[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const names: string[] = [];
  const passed = new Set<string>();
  let code = byId.get(id);
  while (code && !passed.has(code.id)) {
    passed.add(code.id);
    names.unshift(code.name);
    code = code.parentId === null ? undefined : byId.get(code.parentId);
  }
  return names;
}

// Compared by code unit, not by locale: the order is the same on every machine.
function inOrder(a: CodeNode, b: CodeNode): number {
  return a.position - b.position || compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
