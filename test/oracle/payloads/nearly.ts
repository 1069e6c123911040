import { type Dice } from '../dice.ts';
import { isObject, type JsonObject } from '../json.ts';
import { choiceValues } from '../questions/parts.ts';
import { fittingAnswers, questionsIn } from './fitting.ts';

const strange: readonly unknown[] = [
  ...[null, '', ' ', '\n', 'zzz', 'A', '1', '12', 'true', 'other', 'none', '2020-13-45', 'x'.repeat(40)],
  ...[
    0,
    1,
    -1,
    99,
    2.25,
    1e21,
    true,
    false,
    [],
    {},
    [[]],
    [{}],
    [''],
    [null],
    { value: 'a' },
    { f1: 'x' },
    ['a', 'a'],
    ['zzz'],
  ],
];

/** Fitting answers in which one or two things are wrong. */
export function nearlyFitting(dice: Dice, content: JsonObject): JsonObject {
  const answers = structuredClone(fittingAnswers(dice, content));
  dice.times(1, 2, () => change(dice, answers, content));
  return answers;
}

function change(dice: Dice, answers: JsonObject, content: JsonObject): void {
  const holders = holdersIn(answers);
  const holder = dice.chance(50) ? answers : dice.pick(holders);
  const names = Object.keys(holder);
  if (names.length === 0 || dice.chance(15)) return add(dice, holder, content);
  const name = dice.pick(names);
  const before: unknown = Reflect.get(holder, name);
  if (dice.chance(20)) {
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else Reflect.deleteProperty(holder, name);
    return;
  }
  // A copy each time: what is set may be changed once more, and must not change what others are given.
  Reflect.set(holder, name, structuredClone(dice.chance(45) ? bent(dice, before) : dice.pick(strange)));
}

/** A key that nobody knows, an answer that nobody asked for, or one more entry. */
function add(dice: Dice, holder: object, content: JsonObject): void {
  if (Array.isArray(holder)) {
    holder.push(structuredClone(dice.pick([...strange, ...(holder as unknown[])])));
    return;
  }
  const questions = questionsIn(content);
  const question = dice.pick(questions);
  const name = dice.pick([
    'fremd',
    'q9',
    'r9',
    'f9',
    `${String(question['name'])}-Comment`,
    `${String(question['name'])}-total`,
    'f1-Comment',
    'f2-Comment',
    ' q1',
    String(question['name']),
  ]);
  Reflect.set(holder, name, structuredClone(dice.pick([...strange, ...choiceValues(question)])));
}

/** The same answer in another guise. */
function bent(dice: Dice, value: unknown): unknown {
  if (typeof value === 'number') return dice.pick([String(value), -value, value + 0.3, value + 100, [value]]);
  if (typeof value === 'boolean') return dice.pick([!value, String(value), value ? 1 : 0, 'indeterminate']);
  if (typeof value === 'string') {
    if (value.startsWith('data:') && dice.chance(70)) return dice.pick(bentDataUrls)(value);
    return dice.pick([
      `${value} `,
      value.toUpperCase(),
      value.repeat(9),
      [value],
      value.normalize('NFD'),
      `${value}\r\n`,
      Number(value) || 7,
    ]);
  }
  if (Array.isArray(value)) {
    const list = value as unknown[];
    return dice.pick([
      [...list, ...list],
      list.slice(1),
      [...list].reverse(),
      list[0] ?? null,
      [...list, 'zzz'],
      [...list, 'none'],
      [...list, null],
      Object.assign({}, list),
    ]);
  }
  return isObject(value)
    ? dice.pick([[value], Object.values(value), JSON.stringify(value), { ...value, fremd: 1 }])
    : 'x';
}

const bentDataUrls: readonly ((url: string) => string)[] = [
  (url) => url.slice(0, -1),
  (url) => url.replace(';base64', ''),
  (url) => url.replace('image/', 'text/'),
  (url) => url.replace('base64,', 'base64,@'),
  (url) => `${url}AAAA`,
  (url) => url.replace('base64,', `base64,${'AAAA'.repeat(10_100)}`),
  (url) => url.replace(/,.*/, ','),
  (url) => url.replace('data:', 'https://example.org/'),
];

/** Every object and list inside, and the answers themselves. */
function holdersIn(value: object): object[] {
  const inside = Object.values(value).filter((item): item is object => typeof item === 'object' && item !== null);
  return [value, ...inside.flatMap((item) => holdersIn(item))];
}
