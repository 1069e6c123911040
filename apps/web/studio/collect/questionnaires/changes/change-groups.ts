import { type Change, type FieldChange, type QuestionChange } from './change-queries.ts';

/** Groups of questions, in the order of what has to be looked at first. */
export const groups = ['rescaled', 'reworded', 'conditions', 'added', 'removed', 'other'] as const;
export type Group = (typeof groups)[number];

/** The group of a question: by the weightiest of its differences, those inside of it included. */
export function groupOf(question: FieldChange): Group {
  if (question.state === 'added' || question.state === 'removed') return question.state;
  const found = kindsIn(question);
  if (found.has('retyped') || found.has('rescaled')) return 'rescaled';
  if (found.has('reworded')) return 'reworded';
  return found.has('conditions') ? 'conditions' : 'other';
}

function kindsIn({ changes, fields }: FieldChange): ReadonlySet<Change['kind']> {
  const inside = fields.flatMap((field): Change['kind'][] =>
    field.state === 'kept' ? [...kindsIn(field)] : ['rescaled'],
  );
  return new Set([...changes.map(({ kind }) => kind), ...inside]);
}

/** Whether a person still has to decide about a question. */
export const isOpen = ({ needsDecision, decision }: QuestionChange): boolean =>
  needsDecision && decision?.current !== true;

/** What is proposed, as a decision. */
export const asProposed = ({ name, proposal, seen }: QuestionChange) => ({
  question: name,
  comparable: proposal?.verdict !== 'not-comparable',
  note: '',
  seen,
});
