import { type Dice } from './dice.ts';
import { type JsonObject, objectsIn, textIn } from './json.ts';
import { choiceValues, fieldsOf, rateValues, rowNames } from './questions/parts.ts';

/** What an expression can speak of: a variable, what it may be compared with, and what it holds. */
export interface Target {
  variable: string;
  values: readonly unknown[];
  holds: 'plain' | 'number' | 'list';
}

const words = ['x', 'y', 'xyz', '12', '3'];
const numbers = [0, 1, 2, 3, 5, 10];

/** What other questions can say of a question's answer. */
export function targetsOf(question: JsonObject, prefix = ''): Target[] {
  const variable = prefix + textIn(question['name']);
  const plain = (name: string, values: readonly unknown[]): Target => ({ variable: name, values, holds: 'plain' });
  switch (question['type'] ?? question['cellType']) {
    case 'text':
    case undefined:
      return question['inputType'] === 'number' || question['inputType'] === 'range'
        ? [{ variable, values: numbers, holds: 'number' }]
        : [plain(variable, question['inputType'] === 'date' ? ['2020-02-01'] : words)];
    case 'comment':
      return [plain(variable, words)];
    case 'boolean':
      return [plain(variable, [question['valueTrue'] ?? true, question['valueFalse'] ?? false])];
    case 'rating':
      return [{ variable, values: rateValues(question), holds: 'number' }];
    case 'slider':
      return question['sliderType'] === 'range' ? [] : [{ variable, values: numbers, holds: 'number' }];
    case 'expression':
      return [{ variable, values: numbers, holds: 'number' }];
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
      return [plain(variable, offeredBy(question)), ...commentOf(question, variable)];
    case 'imagepicker':
      return [{ variable, values: offeredBy(question), holds: question['multiSelect'] === true ? 'list' : 'plain' }];
    case 'checkbox':
    case 'tagbox':
    case 'ranking':
      return [{ variable, values: offeredBy(question), holds: 'list' }];
    case 'matrix':
      return rowNames(question).map((row) => plain(`${variable}.${row}`, columnValues(question)));
    case 'matrixdropdown':
      return rowNames(question).flatMap((row) =>
        fieldsOf(question).flatMap((field) => targetsOf(field, `${variable}.${row}.`)),
      );
    case 'matrixdynamic':
    case 'paneldynamic':
      return [
        ...fieldsOf(question).flatMap((field) => targetsOf(field, `${variable}[0].`)),
        { variable: `${variable}.length`, values: [0, 1, 2], holds: 'number' },
      ];
    case 'multipletext':
      return fieldsOf(question).flatMap((field) => targetsOf(field, `${variable}.`));
    case 'file':
      return [
        plain(variable, ['Bild.png']),
        plain(`${variable}[0].name`, ['Bild.png', 'foto.JPG']),
        { variable: `${variable}.length`, values: [0, 1, 2], holds: 'number' },
      ];
    case 'signaturepad':
      return [plain(variable, ['x', 'data:image/png;base64,AAAA'])];
    case 'panel':
      return objectsIn(question['elements']).flatMap((element) => targetsOf(element, prefix));
    default:
      return [];
  }
}

const commentOf = (question: JsonObject, variable: string): Target[] =>
  question['showOtherItem'] === true ? [{ variable: `${variable}-Comment`, values: words, holds: 'plain' }] : [];

const columnValues = (matrix: JsonObject) => choiceValues({ choices: matrix['columns'] });

/** Choices that come from another question are mostly these. */
const offeredBy = (question: JsonObject) => {
  const values = choiceValues(question);
  return values.length > 0 ? values : ['a', 'b', 1];
};

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

/** A condition over some of the targets. */
export function condition(dice: Dice, targets: readonly Target[], depth = 0): string {
  if (targets.length === 0) return dice.pick(['1 = 1', '1 = 2']);
  if (depth < 2 && dice.chance(depth === 0 ? 30 : 15)) {
    const [one, other] = [condition(dice, targets, depth + 1), condition(dice, targets, depth + 1)];
    return dice.pick([`(${one}) and (${other})`, `(${one}) or (${other})`, `!(${one})`]);
  }
  const target = dice.pick(targets);
  if (dice.chance(8)) return calling(dice, target, targets);
  return comparing(dice, target);
}

function comparing(dice: Dice, { variable, values, holds }: Target): string {
  const name = `{${variable}}`;
  const value = literal(dice.pick(values));
  const list = `[${dice.some(values, 1).map(literal).join(', ')}]`;
  if (dice.chance(25)) return `${name} ${dice.pick(['empty', 'notempty'])}`;
  if (holds === 'list') {
    return dice.pick([
      `${name} contains ${value}`,
      `${name} notcontains ${value}`,
      `${name} anyof ${list}`,
      `${name} allof ${list}`,
      `${name} noneof ${list}`,
      `${name} = ${list}`,
      `{${variable}.length} > 1`,
    ]);
  }
  if (holds === 'number') return `${name} ${dice.pick(['=', '<>', '>', '<', '>=', '<='])} ${value}`;
  return dice.pick([
    `${name} = ${value}`,
    `${name} = ${value}`,
    `${name} <> ${value}`,
    `${name} anyof ${list}`,
    `${name} contains ${value}`,
    `${name} > ${value}`,
  ]);
}

function calling(dice: Dice, target: Target, targets: readonly Target[]): string {
  const name = `{${target.variable}}`;
  const numbers = targets.filter(({ holds }) => holds === 'number');
  if (target.holds !== 'number') {
    const other = `{${dice.pick(targets).variable}}`;
    return dice.pick([
      `iif(${comparing(dice, target)}, 1, 2) = 1`,
      `${name} = ${other}`,
      `substring(${name}, 0, 1) = 'x'`,
    ]);
  }
  // Adding up texts makes "0b1", which the form library takes for a number.
  const other = dice.pick(numbers);
  return dice.pick([
    `iif(${comparing(dice, target)}, 1, 2) = 1`,
    `sum(${name}, {${other.variable}}) > 3`,
    `max(${name}, {${other.variable}}) > 2`,
    `round(${name}, 0) >= 1`,
    `${name} = {${other.variable}}`,
    `${name} + {${other.variable}} > 3`,
    `count(${name}, {${other.variable}}) = 2`,
  ]);
}

/** An expression with a value, mostly over numbers where it reckons. */
export function formula(dice: Dice, targets: readonly Target[]): string {
  if (targets.length === 0) return dice.pick(['1 + 2', "'fest'"]);
  const [one, other] = [dice.pick(targets).variable, dice.pick(targets).variable];
  const plain = [
    `{${one}}`,
    `iif(${condition(dice, targets)}, 3, 4)`,
    `{${one}} + 'x'`,
    `{${one}} + ' ' + {${other}}`,
    `iif({${one}} notempty, {${one}}, {${other}})`,
  ];
  const numbers = targets.filter(
    ({ holds, values }) => holds === 'number' && values.every((value) => typeof value === 'number'),
  );
  // No number at all, now and then: of texts, arithmetic makes NaN.
  if (dice.chance(8)) return `{${one}} * {${other}}`;
  if (numbers.length === 0) return dice.pick(plain);
  const [first, second] = [dice.pick(numbers).variable, dice.pick(numbers).variable];
  return dice.pick([
    ...plain,
    `{${first}} + 1`,
    `{${first}} * {${second}}`,
    `sum({${first}}, {${second}})`,
    `max({${first}}, 3)`,
    `round({${first}} / 3, 2)`,
  ]);
}
