import { type Translated } from '../translated/index.ts';
import { type Change, type QuestionChange } from './change.ts';
import { reasonOf } from './reason-of.ts';
import { type Comparability, comparabilityReasons, type ReasonCode } from './reasons.ts';
import { type ChangeSince } from './since.ts';
import { wordsSwapped } from './words-of-values.ts';

/** Why, and of which question inside, if it is of one. */
export interface Reason {
  readonly code: ReasonCode;
  readonly field?: string;
  readonly message: Translated;
}

export interface Proposal {
  readonly verdict: Comparability;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

const weight: Readonly<Record<Comparability, number>> = { comparable: 0, 'with-care': 1, 'not-comparable': 2 };

/**
 * Whether answers to a question can be compared with those to the version that asked it last: the weightiest of what
 * its differences mean. Undefined for a question that is asked for the first time or no longer. A proposal: the words
 * have to be read by a person.
 */
export function proposeComparability(question: ChangeSince): Proposal | undefined {
  if (question.state !== 'kept' || question.since === undefined) return undefined;
  const found = codesOf(question);
  const codes: Found[] = found.length > 0 ? found : [{ code: 'asked-again' }];
  const reasons = codes
    .map(({ code, field }) => {
      const { de, en } = comparabilityReasons[code];
      return { code, ...(field === undefined ? {} : { field }), message: { de, en } };
    })
    .sort((one, other) => weightOf(other.code) - weightOf(one.code));
  return { verdict: comparabilityReasons[reasons[0]?.code ?? 'asked-again'].verdict, reasons };
}

/** Whether a person has to decide: the differences could matter, and nobody but a person can tell. */
export function needsDecision(question: ChangeSince): boolean {
  const verdict = proposeComparability(question)?.verdict ?? 'comparable';
  return verdict !== 'comparable';
}

const weightOf = (code: ReasonCode): number => weight[comparabilityReasons[code].verdict];

interface Found {
  readonly code: ReasonCode;
  readonly field?: string;
}

function codesOf({ type, changes, fields }: QuestionChange, path?: string): Found[] {
  const own = [...changes.map((change) => reasonOf(change, type)), ...swaps(changes)];
  const inside = fields.flatMap((field): Found[] =>
    field.state === 'kept' ? codesOf(field, joined(path, field.name)) : [{ code: 'fields-changed' }],
  );
  const ofThis = own.map((code): Found => (path === undefined ? { code } : { code, field: path }));
  const unique = new Map([...ofThis, ...inside].map((found) => [`${found.code} ${found.field ?? ''}`, found]));
  return [...unique.values()];
}

const joined = (path: string | undefined, name: string) => (path === undefined ? name : `${path}.${name}`);
const swaps = (changes: readonly Change[]): ReasonCode[] => (wordsSwapped(changes) ? ['words-swapped'] : []);
