import { isCodeNameTaken, problem, wouldMakeCycle } from '#domain';
import { type Code } from './code-content.ts';

/** The code with the id. @throws not-found */
export function mustFind(codes: readonly Code[], id: string): Code {
  const code = codes.find((candidate) => candidate.id === id);
  if (code === undefined) throw problem('not-found');
  return code;
}

/** @throws changed-meanwhile where somebody else was faster */
export function mustBeCurrent(code: Code, revision: number): Code {
  if (code.revision !== revision) throw problem('changed-meanwhile');
  return code;
}

/** Whether a code may stand there with this name. @throws not-found, code-archived, code-cycle, code-name-taken */
export function mustFit(codes: readonly Code[], { id, parentId, name }: Code): void {
  if (parentId !== null) {
    mustBeInUse(mustFind(codes, parentId));
    if (wouldMakeCycle(codes, id, parentId)) throw problem('code-cycle');
  }
  if (isCodeNameTaken(codes, id, parentId, name)) throw problem('code-name-taken', { name });
}

/** @throws code-archived */
export function mustBeInUse(code: Code): void {
  if (code.archived) throw problem('code-archived', { name: code.name });
}

/** @throws code-in-use where something was coded with it, a theme is made of it, or it took part in a merge */
export function mustBeUnused(codes: readonly Code[], code: Code, used: boolean): void {
  const merged = code.mergedInto !== null || codes.some(({ mergedInto }) => mergedInto === code.id);
  if (used || merged) throw problem('code-in-use', { name: code.name });
}

/** @throws code-has-children */
export function mustHaveNoChildren(codes: readonly Code[], code: Code, which: 'any' | 'in use'): void {
  if (codes.some(({ parentId, archived }) => parentId === code.id && (which === 'any' || !archived)))
    throw problem('code-has-children', { name: code.name });
}

/** The place after the last of the codes that share a parent. */
export function lastPlace(codes: readonly Code[], parentId: string | null): number {
  return 1 + Math.max(0, ...codes.filter((code) => code.parentId === parentId).map(({ position }) => position));
}
