import { condition, formula, type Target, targetsOf } from '../conditions.ts';
import { type Dice } from '../dice.ts';
import { type JsonObject } from '../json.ts';
import { commentQuestion, textQuestion } from './texts.ts';
import { choices, oneOf, rating, severalOf, slider, yesOrNo } from './choices.ts';
import { both } from './parts.ts';

const cells: Record<string, (dice: Dice) => JsonObject> = {
  text: textQuestion,
  comment: commentQuestion,
  radiogroup: (dice) => oneOf(dice, 'radiogroup'),
  dropdown: (dice) => oneOf(dice, 'dropdown'),
  checkbox: severalOf,
  tagbox: severalOf,
  boolean: yesOrNo,
  rating,
  slider,
};

const rowsOf = (dice: Dice): unknown[] => {
  const rows = dice.some(['r1', 'r2', 'r3'], 1);
  return dice.chance(30) ? rows.map((value) => ({ value, text: both(`Zeile ${value}`) })) : rows;
};

export function matrix(dice: Dice): JsonObject {
  return {
    columns: dice.some(['s1', 's2', 1, 2, 'weiß nicht'], 2),
    ...(dice.chance(95) ? { rows: rowsOf(dice) } : {}),
    ...dice.maybe(25, () => ({ cellType: 'checkbox' })),
    ...dice.maybe(6, () => ({ validators: [{ type: 'expression', expression: '1 = 2', notificationType: 'info' }] })),
    ...dice.maybe(20, () => ({ eachRowRequired: true })),
    ...dice.maybe(15, () => ({ eachRowUnique: true })),
    ...dice.maybe(6, () => ({ hideIfRowsEmpty: true })),
  };
}

/** What an expression inside of a row or panel speaks of: mostly its own fields, now and then what stands outside. */
function seenInside(dice: Dice, made: readonly JsonObject[], outside: readonly Target[]): Target[] {
  const own = made.flatMap((field) => targetsOf(field, 'row.'));
  const far = dice.chance(20) ? outside : [];
  const position: Target[] = dice.chance(5) ? [{ variable: 'rowIndex', values: [0, 1, 2], holds: 'number' }] : [];
  return [...own, ...far, ...position];
}

export function fields(dice: Dice, most: number, outside: readonly Target[] = []): JsonObject[] {
  const made: JsonObject[] = [];
  for (const name of ['f1', 'f2', 'f3', 'f4'].slice(0, dice.number(1, most))) {
    const cellType = dice.pick(Object.keys(cells));
    const targets = seenInside(dice, made, outside);
    const cell = cells[cellType]?.(dice) ?? {};
    const isPlainText = cellType === 'text' && !('inputType' in cell);
    made.push({
      name,
      cellType,
      ...cell,
      ...dice.maybe(15, () => ({ isRequired: true })),
      ...dice.maybe(targets.length > 0 ? 15 : 0, () => ({ visibleIf: condition(dice, targets) })),
      ...choicesShown(dice, cellType, targets),
      ...dice.maybe(targets.length > 0 ? 6 : 0, () => ({ requiredIf: condition(dice, targets) })),
      ...dice.maybe(targets.length > 0 ? 4 : 0, () => ({ enableIf: condition(dice, targets) })),
      ...dice.maybe(targets.length > 0 ? 4 : 0, () => ({
        validators: [{ type: 'expression', text: both('Passt nicht'), expression: condition(dice, targets) }],
      })),
      ...dice.maybe(isPlainText ? 8 : 0, () => ({ defaultValue: 'x' })),
      ...dice.maybe(cellType === 'boolean' ? 8 : 0, () => ({ defaultValue: true })),
      ...dice.maybe(isPlainText && targets.length > 0 ? 4 : 0, () => ({
        defaultValueExpression: formula(dice, targets),
      })),
    });
  }
  if (dice.chance(12)) {
    const targets = seenInside(dice, made, outside);
    const named = dice.maybe(30, () => ({ visibleIf: condition(dice, targets) }));
    made.push({ name: 'f5', cellType: 'expression', expression: formula(dice, targets), ...named });
  }
  return made;
}

/** Choices of a cell that depend on other answers. */
function choicesShown(dice: Dice, cellType: string, targets: readonly Target[]): JsonObject {
  if (targets.length === 0 || !['radiogroup', 'dropdown', 'checkbox', 'tagbox'].includes(cellType)) return {};
  if (dice.chance(95)) return {};
  return {
    choices: ['a', 'b', 1].map((value) => ({
      value,
      text: both(String(value)),
      ...dice.maybe(60, () => ({ visibleIf: condition(dice, targets) })),
    })),
  };
}

const adds = ({ inputType, cellType }: JsonObject): boolean => inputType === 'number' || cellType === 'expression';

const columns = (dice: Dice, outside: readonly Target[]): JsonObject[] =>
  fields(dice, 3, outside).map((column) => ({
    ...column,
    ...dice.maybe(adds(column) ? 30 : 4, () => ({ totalType: dice.pick(['sum', 'count', 'min', 'max', 'avg']) })),
    ...dice.maybe(8, () => ({ isUnique: true })),
    ...dice.maybe(3, () => ({ totalExpression: dice.pick(['1 + 1', '{q1.length} + 1', '{row.f1}']) })),
  }));

/** The columns of a table; some take their choices from it. */
function columnsOf(dice: Dice, outside: readonly Target[]): JsonObject {
  const made = columns(dice, outside);
  if (!dice.chance(10)) return { columns: made };
  const shared = made.map((column) =>
    Object.fromEntries(Object.entries(column).filter(([name]) => name !== 'choices')),
  );
  return { columns: shared, choices: choices(dice) };
}

export function tableOfRows(dice: Dice, outside: readonly Target[] = []): JsonObject {
  return {
    ...columnsOf(dice, outside),
    rows: rowsOf(dice),
    ...dice.maybe(5, () => ({ hideIfRowsEmpty: true })),
    ...detail(dice),
  };
}

export function rowsToAdd(dice: Dice, outside: readonly Target[] = []): JsonObject {
  return {
    ...columnsOf(dice, outside),
    rowCount: dice.pick([0, 0, 0, 1, 2]),
    ...dice.maybe(20, () => ({ minRowCount: dice.pick([1, 2]) })),
    ...dice.maybe(30, () => ({ maxRowCount: dice.pick([2, 3, 5]) })),
    ...dice.maybe(4, () => ({ defaultRowValue: { f1: 'x' } })),
    ...dice.maybe(4, () => ({ defaultValueFromLastRow: true })),
    ...dice.maybe(25, () => ({ keyName: 'f1', ...dice.maybe(50, () => ({ keyDuplicationError: both('Doppelt') })) })),
    ...detail(dice),
  };
}

const detail = (dice: Dice): JsonObject =>
  dice.maybe(12, () => ({
    detailPanelMode: 'underRow',
    detailElements: [
      {
        ...{ type: 'text', name: 'd1' },
        ...dice.maybe(30, () => ({ isRequired: true })),
        ...dice.maybe(10, () => ({ defaultValue: 'x' })),
      },
    ],
  })) as JsonObject;

export function severalTexts(dice: Dice): JsonObject {
  return {
    items: ['i1', 'i2', 'i3'].slice(0, dice.number(1, 3)).map((name) => ({
      name,
      ...textQuestion(dice),
      ...dice.maybe(20, () => ({ isRequired: true })),
      ...dice.maybe(2, () => ({ defaultValueExpression: '1 + 1' })),
    })),
  };
}
