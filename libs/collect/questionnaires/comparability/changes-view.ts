import { createHash } from 'node:crypto';
import { type Change, type ChangeSince, needsDecision, type Proposal, proposeComparability } from '#domain';
import { type QuestionnaireVersionEntity } from '../questionnaire-version.entity.ts';
import { type ComparabilityEntity } from './comparability.entity.ts';
import { type VersionDiff } from './version-changes.ts';

export interface DecisionView {
  readonly comparable: boolean;
  readonly note: string;
  /** Name of who decided; null for the command line or an account that is gone. */
  readonly by: string | null;
  readonly at: string;
  /** False where the draft was changed after it: it has to be looked at again. */
  readonly current: boolean;
}

export interface QuestionChangeView extends ChangeSince {
  readonly needsDecision: boolean;
  readonly proposal: Proposal | null;
  readonly decision: DecisionView | null;
  /** Says which differences and which decision were looked at, for deciding. */
  readonly seen: string;
}

export interface ChangesView {
  readonly comparedWith: { readonly id: string; readonly number: number } | null;
  readonly earlier: readonly { readonly id: string; readonly number: number }[];
  readonly decisive: boolean;
  readonly general: readonly Change[];
  readonly questions: readonly QuestionChangeView[];
  readonly unchanged: number;
  /** Questions about which a person has to decide, and how many of them are decided. */
  readonly needed: number;
  readonly decided: number;
}

export function changesView(
  version: QuestionnaireVersionEntity,
  diff: VersionDiff,
  decisions: readonly ComparabilityEntity[],
  names: ReadonlyMap<string, string>,
): ChangesView {
  const questions = diff.questions.map((question) => questionView(version, question, decisions, names));
  const needed = questions.filter((question) => question.needsDecision);
  return {
    comparedWith: diff.comparedWith === null ? null : idOf(diff.comparedWith),
    earlier: diff.earlier.map(idOf),
    decisive: diff.decisive,
    general: diff.general,
    questions,
    unchanged: diff.unchanged,
    needed: needed.length,
    decided: needed.filter(({ decision }) => decision?.current === true).length,
  };
}

const idOf = ({ id, number }: { id: string; number: number }) => ({ id, number });

function questionView(
  { status }: QuestionnaireVersionEntity,
  question: ChangeSince,
  decisions: readonly ComparabilityEntity[],
  names: ReadonlyMap<string, string>,
): QuestionChangeView {
  const proposal = proposeComparability(question) ?? null;
  const made = proposal === null ? undefined : decisions.find((one) => one.question === question.name);
  const basis = basisOf(question);
  return {
    ...question,
    needsDecision: needsDecision(question),
    proposal,
    decision:
      made === undefined
        ? null
        : {
            comparable: made.comparable,
            note: made.note,
            by: names.get(made.decidedBy ?? '') ?? null,
            at: made.decidedAt,
            current: status === 'published' || made.basis === basis,
          },
    seen: seenOf(basis, made?.revision ?? 0),
  };
}

/** SHA-256 of the differences of a question, hexadecimal. */
export const basisOf = (question: ChangeSince): string => hash(JSON.stringify(question));

export const seenOf = (basis: string, revision: number): string => hash(`${basis} ${revision}`);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
