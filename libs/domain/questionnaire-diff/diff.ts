import { type QuestionnaireContent } from '../questionnaires/index.ts';
import { type Change, type QuestionChange, type QuestionnaireDiff } from './change.ts';
import { changesOf, reorderings, withReplacedLists } from './diff-facts.ts';
import { outOfOrder, shared } from './order.ts';
import { type QuestionFacts } from './question-facts.ts';
import { type PlacedFacts, type Sheet, sheetOf } from './sheet.ts';

/**
 * What a questionnaire says, asks and stores differently in a later version. Names of questions and values of
 * choices are the stable ids: what keeps them is compared, whatever else happened to it. Differences that nobody
 * can notice are none: spaces, the spelling of operators, the order of JSON members, `default` for the main language.
 * Contents may be anything; what cannot be read is left out.
 */
export function diffQuestionnaires(before: QuestionnaireContent, after: QuestionnaireContent): QuestionnaireDiff {
  const [old, now] = [sheetOf(before), sheetOf(after)];
  const removed = without(old, now).map(({ question }) => whole(question, 'removed'));
  const compared = keptAndAdded(old, now, removed);
  const questions = [...compared.filter(isDifferent), ...removed];
  return {
    general: changesOf(old.general, now.general),
    questions,
    unchanged: compared.length + removed.length - questions.length,
  };
}

function keptAndAdded(old: Sheet, now: Sheet, removed: readonly QuestionChange[]): QuestionChange[] {
  const known = new Map(old.questions.map((placed) => [placed.question.key, placed]));
  const moved = outOfOrder(keysOf(old), keysOf(now));
  // Each removed question has one new name at most.
  let nameless = removed;
  return now.questions.map((placed) => {
    const before = known.get(placed.question.key);
    if (before === undefined) {
      const added = withOldName(whole(placed.question, 'added'), nameless);
      nameless = nameless.filter(({ name }) => name !== added.renamedFrom);
      return added;
    }
    const change = compare(before.question, placed.question);
    return { ...change, changes: [...change.changes, ...moves(before, placed, moved)] };
  });
}

/** Two questions of one name, with the questions inside. */
export function compare(before: QuestionFacts, after: QuestionFacts): QuestionChange {
  const changes = [
    ...withReplacedLists(changesOf(before.facts, after.facts), before.lists, after.lists),
    ...reorderings(before.lists, after.lists),
  ];
  const retyped = changes.some(({ kind }) => kind === 'retyped');
  const known = new Map(before.fields.map((field) => [field.key, field]));
  const fields = after.fields.map((field) => {
    const old = known.get(field.key);
    return old === undefined ? whole(field, 'added') : compare(old, field);
  });
  const kept = new Set(after.fields.map(({ key }) => key));
  const gone = before.fields.filter(({ key }) => !kept.has(key)).map((field) => whole(field, 'removed'));
  return {
    ...headOf(after),
    state: 'kept',
    // Another form says more than another type.
    changes: [...changes.filter(({ property }) => !retyped || property !== 'type'), ...fieldOrder(before, after)],
    fields: [...fields.filter(isDifferent), ...gone],
  };
}

export const isDifferent = ({ state, changes, fields }: QuestionChange): boolean =>
  state !== 'kept' || changes.length > 0 || fields.length > 0;

export function whole(question: QuestionFacts, state: 'added' | 'removed'): QuestionChange {
  return { ...headOf(question), state, changes: [], fields: [] };
}

const headOf = ({ key, title, type }: QuestionFacts) => ({ name: key, title, type });

const keysOf = ({ questions }: Sheet): string[] => questions.map(({ question }) => question.key);

function without(sheet: Sheet, other: Sheet): PlacedFacts[] {
  const keys = new Set(keysOf(other));
  return sheet.questions.filter(({ question }) => !keys.has(question.key));
}

/** An added question that asks like a removed one was probably renamed, which parts their answers. */
function withOldName(added: QuestionChange, removed: readonly QuestionChange[]): QuestionChange {
  const twin = removed.find(
    ({ title, type, name }) =>
      type === added.type && title.de === added.title.de && title.en === added.title.en && title.de !== name,
  );
  return twin === undefined ? added : { ...added, renamedFrom: twin.name };
}

function moves(before: PlacedFacts, after: PlacedFacts, moved: ReadonlySet<string>): Change[] {
  if (before.page !== after.page) {
    return [{ kind: 'moved', property: 'page', before: before.pageTitle, after: after.pageTitle }];
  }
  return moved.has(after.question.key) ? [{ kind: 'moved', property: 'order', before: null, after: null }] : [];
}

function fieldOrder(before: QuestionFacts, after: QuestionFacts): Change[] {
  const keys = ({ fields }: QuestionFacts) => fields.map(({ key }) => key);
  const [old, now] = [keys(before), keys(after)];
  if (outOfOrder(old, now).size === 0) return [];
  const [stood, stands] = [shared(old, now).join(', '), shared(now, old).join(', ')];
  return [{ kind: 'reordered', property: 'fields', before: stood, after: stands }];
}
