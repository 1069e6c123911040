import { type CodebookAction, type CodeText, differs } from './actions.ts';

/** What was written about a code and is not saved. */
export interface CodeDraft {
  readonly text: CodeText;
  /** Of the code when the writing began: a change by somebody else in the meantime must be noticed. */
  readonly revision: number;
}

/** By code: a draft stays while another code is looked at. */
export type CodeDrafts = Readonly<Record<string, CodeDraft>>;

/** Writes on, from the revision at which the writing began. */
export function written(drafts: CodeDrafts, id: string, text: CodeText, revision: number): CodeDrafts {
  return { ...drafts, [id]: { text, revision: drafts[id]?.revision ?? revision } };
}

export const without = (drafts: CodeDrafts, id: string): CodeDrafts =>
  Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id));

/**
 * After a change of one's own: a draft goes when its very words are kept now. What was typed in the meantime, or
 * beside a move, stays, and goes on from the revision that the change has made.
 */
export function afterChange(drafts: CodeDrafts, action: CodebookAction, revision: number | undefined): CodeDrafts {
  const draft = drafts[action.id];
  if (draft === undefined) return drafts;
  const saved = action.do === 'edit' ? action.to : action.do === 'create' ? action.text : undefined;
  if (revision === undefined || (saved !== undefined && !differs(draft.text, saved))) return without(drafts, action.id);
  return { ...drafts, [action.id]: { ...draft, revision } };
}
