import { type AnswerProblem, type Json } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { formProblem, type Visit } from '../visit.ts';
import { type Wording } from '../wording.ts';
import { type Condition } from '../workbench.ts';
import { type Kind } from './kind.ts';
import { type Validator } from './validators.ts';

/** A question, understood: at the top of a questionnaire or inside of a row or panel. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly kind: Kind;
  readonly visible: Condition;
  /** Can be answered; what is read-only is not checked. */
  readonly open: Condition;
  readonly required: Condition;
  readonly requiredText: Wording;
  readonly validators: readonly Validator[];
  /** The text beside the answer, if there can be one; whether it stays with an answer. */
  readonly comment?: { readonly key: string; readonly maxLength: number; stays(value: Json | undefined): boolean };
  /** What becomes of its answer when it is hidden: it goes at the end, it is never there, or it stays. */
  readonly whenHidden: 'goes' | 'is-refused' | 'stays';
}

/** Whether somebody sees the question, all around it being visible. */
export function isShown({ visible, kind }: Field, visit: Visit): boolean {
  return visible(visit.scope) && (kind.hasSomething?.(visit) ?? true);
}

export function isUnanswered({ kind }: Field, value: Json | undefined): boolean {
  return kind.isEmpty?.(value) ?? isEmptyAnswer(value);
}

/** What is wrong with the answer to a question that is shown. */
export function problemsOf(field: Field, value: Json | undefined, outside: Visit): AnswerProblem[] {
  const visit = outside.closed || field.open(outside.scope) ? outside : { ...outside, closed: true };
  const repeated = field.kind.repeated?.(value, visit) ?? [];
  if (visit.closed) return repeated;
  const { kind, required, requiredText, validators } = field;
  const { scope } = visit;
  const isRequired = required(scope);
  const own = [
    ...(isRequired && isUnanswered(field, value) ? [requiredText(scope.locale)] : []),
    ...(kind.messages?.(value, visit, isRequired) ?? []),
  ];
  const messages = own.length > 0 ? own : validators.flatMap((validator) => validator(value, visit) ?? []);
  return [
    ...messages.map((message) => formProblem(visit, message)),
    ...(kind.inner?.(value, visit) ?? []),
    ...repeated,
  ];
}
