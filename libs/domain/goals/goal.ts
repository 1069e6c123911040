import { isImpactStep } from './impact-stairs.ts';
import { type StairStep } from '../themes/index.ts';

/** What the workshop decided about one goal: every part of it is versioned. */
export type GoalContent = {
  title: string;
  /** Who is better off, how, by when. */
  statement: string;
  stair: StairStep;
  /** The themes it answers to; at least one. Their order means nothing. */
  themeIds: readonly string[];
};

export const goalParts = ['title', 'statement', 'stair', 'themeIds'] as const satisfies readonly (keyof GoalContent)[];
export type GoalPart = (typeof goalParts)[number];

/** What a goal lacks to be one: a title, a statement, a theme. Blank text is none. Empty where it is complete. */
export function missingInGoal({ title, statement, themeIds }: GoalContent): GoalPart[] {
  const missing: Record<GoalPart, boolean> = {
    title: title.trim() === '',
    statement: statement.trim() === '',
    stair: false,
    themeIds: themeIds.length === 0,
  };
  return goalParts.filter((part) => missing[part]);
}

/** Advice that refuses nothing: the workshop decides. */
export type GoalHint = 'says-what-is-done' | 'says-no-year';

/**
 * What a facilitator may ask the room about a goal. `says-what-is-done`: its step is an output, so it tells
 * what is offered rather than who is better off and is no impact goal yet. `says-no-year`: the statement has
 * no year (1900 to 2099, also "2030/31"), so it leaves open by when. A statement not yet written gets no hint.
 */
export function goalHints({ statement, stair }: Pick<GoalContent, 'statement' | 'stair'>): GoalHint[] {
  const written = statement.trim() !== '';
  const given: Record<GoalHint, boolean> = {
    'says-what-is-done': !isImpactStep(stair),
    'says-no-year': written && !/(?<!\d)(19|20)\d\d(?!\d)/.test(statement),
  };
  return (['says-what-is-done', 'says-no-year'] as const).filter((hint) => given[hint]);
}

/**
 * Which parts of a goal a change touches, in the order of goalParts. Empty where nothing changed: then there is
 * no version to be made. Themes are compared as a set.
 */
export function changedInGoal(before: GoalContent, after: GoalContent): GoalPart[] {
  const themes = (content: GoalContent) => [...new Set(content.themeIds)].sort().join(' ');
  const changed: Record<GoalPart, boolean> = {
    title: before.title !== after.title,
    statement: before.statement !== after.statement,
    stair: before.stair !== after.stair,
    themeIds: themes(before) !== themes(after),
  };
  return goalParts.filter((part) => changed[part]);
}
