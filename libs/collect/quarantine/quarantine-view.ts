import {
  answerAt,
  type AnswerProblem,
  type AppliedChange,
  type AskedAt,
  askedAt,
  type Json,
  type AnswerPlace,
  type PlaceTitles,
  placeOfPointer,
  pointerOfPlace,
  type QuestionInfo,
  titlesAt,
} from '#domain';
import { type DecisionState } from './quarantined-response.entity.ts';

/** Why the judge refused, and where, as people read it. */
export type Reason = AnswerProblem & PlaceTitles;

/** The same with its place in the answers and the field to mend it in. */
export type RepairableReason = AnswerProblem & AskedAt & { /** RFC 6901 pointer. */ place: string };

export interface QuarantinedSummary {
  id: string;
  locale: string;
  day: string;
  state: DecisionState;
  reasons: Reason[];
  /** Whoever decided, and why. */
  decidedBy: string | null;
  note: string | null;
}

export interface QuarantinedView extends QuarantinedSummary {
  reasons: RepairableReason[];
  /** The answers as JSON text, as they came. */
  raw: string;
  changes: DescribedChange[];
}

/** A change of the team, with the place it was made at as people read it. */
export type DescribedChange = AppliedChange & AnswerPlace & PlaceTitles;

export function withTitles(problems: readonly AnswerProblem[], questions: readonly QuestionInfo[]): Reason[] {
  return problems.map((reason) => ({ ...reason, ...titlesAt(reason, questions) }));
}

/** @param answers those that the problems were found in */
export function repairable(
  problems: readonly AnswerProblem[],
  answers: Json,
  questions: readonly QuestionInfo[],
): RepairableReason[] {
  return problems.map((reason) => ({
    ...reason,
    ...askedAt(reason, questions),
    ...(nowhere.has(reason.kind) ? { field: { kind: 'none' as const } } : {}),
    place: nearest(pointerOfPlace(reason, answers), answers),
  }));
}

/** What stands where nothing is asked can only be taken out. */
const nowhere: ReadonlySet<string> = new Set(['unknown-question', 'unknown-place', 'forbidden-name']);

/** A row that the answers do not have is mended at what holds it. */
function nearest(place: string, answers: Json): string {
  const broken = place.includes('/NaN') || /\/-1(\/|$)/.test(place);
  return broken && answerAt(answers, place) === undefined ? place.split('/').slice(0, 2).join('/') : place;
}

export function described(changes: readonly AppliedChange[], questions: readonly QuestionInfo[]): DescribedChange[] {
  return changes.map((change) => {
    const place = placeOfPointer(change.place, questions);
    return { ...change, ...place, ...titlesAt(place, questions) };
  });
}
