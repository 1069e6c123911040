import { type Coding } from '../model.ts';

/** Codings that give the same passage the same code, together; the reader's own come first. */
export function togetherByPassage(codings: readonly Coding[], myId: string): Coding[][] {
  const groups = new Map<string, Coding[]>();
  for (const coding of codings) {
    const key = `${coding.start} ${coding.end} ${coding.codeId}`;
    const group = groups.get(key) ?? [];
    if (coding.coderId === myId) group.unshift(coding);
    else group.push(coding);
    groups.set(key, group);
  }
  return [...groups.values()];
}
