import { type Change, type QuestionChange } from './change.ts';
import { changesOf } from './diff-facts.ts';
import { compare, isDifferent } from './diff.ts';
import { type ItemList } from './item-facts.ts';
import { byTopic, type QuestionFacts } from './question-facts.ts';

/** A question as a version asked it. */
export interface Asked {
  readonly number: number;
  readonly question: QuestionFacts;
}

/**
 * What changed in a question, with what its newest version brings back from before the version it is compared with:
 * rows, choices and questions inside keep their column while they are left out, so that what they mean is compared
 * with what they meant last.
 *
 * @param asked by earlier versions, the latest first; `change` is the comparison with the first of them
 */
export function withComeBacks(change: QuestionChange, now: QuestionFacts, asked: readonly Asked[]): QuestionChange {
  const [base, ...older] = asked;
  if (base === undefined || older.length === 0) return change;
  const items = now.lists.flatMap((list) => itemsBack(list, base, older));
  const fields = change.fields.map((field) => fieldBack(field, now, asked));
  return { ...change, changes: [...change.changes, ...items], fields };
}

function itemsBack(list: ItemList, base: Asked, older: readonly Asked[]): Change[] {
  const lately = new Set(listOf(base, list.property)?.order);
  return list.order.flatMap((item) => {
    if (lately.has(item)) return [];
    for (const one of older) {
      const before = listOf(one, list.property);
      if (before?.order.includes(item) !== true) continue;
      const changes = changesOf(byTopic(saidOf(before, item)), byTopic(saidOf(list, item)));
      return changes.map((change) => ({ ...change, since: one.number }));
    }
    return [];
  });
}

function fieldBack(field: QuestionChange, now: QuestionFacts, asked: readonly Asked[]): QuestionChange {
  const own = fieldOf(now, field.name);
  const before = asked.flatMap(({ number, question }) => {
    const found = fieldOf(question, field.name);
    return found === undefined ? [] : [{ number, question: found }];
  });
  const [last] = before;
  if (own === undefined || last === undefined || field.state === 'removed') return field;
  if (field.state === 'kept') return withComeBacks(field, own, before);
  const back = withComeBacks(compare(last.question, own), own, before);
  return isDifferent(back) ? { ...back, since: last.number } : field;
}

const listOf = ({ question }: Asked, property: string) => question.lists.find((list) => list.property === property);
const saidOf = ({ facts }: ItemList, item: string) => facts.filter((fact) => fact.item === item);
const fieldOf = ({ fields }: QuestionFacts, key: string) => fields.find((field) => field.key === key);
