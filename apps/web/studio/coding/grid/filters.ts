import { type Answer, type Coding } from '../model.ts';
import { matches } from '../search.ts';

/** Which answers of a question are shown. */
export interface Filter {
  /** Words that the answer must hold. */
  search: string;
  /** Actor group, or all. */
  groupId: string | undefined;
  /** A code the answer must have, or any. */
  codeId: string | undefined;
  /** Only those that nobody has coded, or that the reader has not. */
  left: 'all' | 'not-by-me' | 'by-nobody';
  /** Whether the codings of other coders are shown beside one's own. */
  othersToo: boolean;
}

export const everything: Filter = { search: '', groupId: undefined, codeId: undefined, left: 'all', othersToo: true };

export function passes(filter: Filter, answer: Answer, codings: readonly Coding[], myId: string): boolean {
  if (filter.groupId !== undefined && answer.group?.id !== filter.groupId) return false;
  if (filter.codeId !== undefined && !codings.some(({ codeId }) => codeId === filter.codeId)) return false;
  if (filter.left === 'by-nobody' && codings.length > 0) return false;
  if (filter.left === 'not-by-me' && codings.some(({ coderId }) => coderId === myId)) return false;
  return filter.search.trim() === '' || matches(answer.text, filter.search);
}
