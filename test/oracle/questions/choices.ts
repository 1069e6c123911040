import { type Dice } from '../dice.ts';
import { type JsonObject } from '../json.ts';
import { both } from './parts.ts';
import { validatorsFor } from './texts.ts';

const values = ['a', 'b', 'c', 'd', 1, 2, 'A', 'ä', 'lang und breit'];

export function choices(dice: Dice): unknown[] {
  const list = dice.some(values, 2);
  if (dice.chance(6))
    return list.map((value, position) => ({ value, ...(position === 0 ? { isExclusive: true } : {}) }));
  return dice.chance(30) ? list.map((value) => ({ value, text: both(`Wahl ${String(value)}`) })) : list;
}

const extras = (dice: Dice): JsonObject => ({
  ...dice.maybe(30, () => ({ showOtherItem: true, ...dice.maybe(30, () => ({ otherErrorText: both('Was denn?') })) })),
  ...dice.maybe(15, () => ({ showNoneItem: true })),
  ...dice.maybe(8, () => ({ showRefuseItem: true })),
  ...dice.maybe(8, () => ({ showDontKnowItem: true })),
});

/** One of several. */
export function oneOf(dice: Dice, type: string): JsonObject {
  return {
    choices: choices(dice),
    ...(type === 'buttongroup' ? {} : extras(dice)),
    ...dice.maybe(6, () => ({ storeOthersAsComment: false })),
    ...dice.maybe(5, () => ({ choicesOrder: dice.pick(['asc', 'random']) })),
    ...dice.maybe(4, () => ({ hideIfChoicesEmpty: true })),
  };
}

/** Several of several. */
export function severalOf(dice: Dice): JsonObject {
  return {
    choices: choices(dice),
    ...extras(dice),
    ...dice.maybe(25, () => ({ maxSelectedChoices: dice.pick([1, 2, 3]) })),
    ...dice.maybe(20, () => ({ minSelectedChoices: dice.pick([1, 2]) })),
    ...dice.maybe(10, () => ({ showSelectAllItem: true })),
    ...dice.maybe(10, () => ({ validators: validatorsFor(dice, 'list') })),
  };
}

export function ranking(dice: Dice): JsonObject {
  const select = dice.chance(60);
  return {
    choices: choices(dice),
    ...(select ? { selectToRankEnabled: true, ...dice.maybe(40, () => ({ maxSelectedChoices: 2 })) } : {}),
    ...(select ? dice.maybe(20, () => ({ minSelectedChoices: 2 })) : {}),
  };
}

export function pictures(dice: Dice): JsonObject {
  return {
    choices: dice.some(['a', 'b', 'c'], 2).map((value) => ({ value })),
    ...dice.maybe(50, () => ({ multiSelect: true })),
  };
}

export function yesOrNo(dice: Dice): JsonObject {
  return dice.chance(25) ? { valueTrue: 'ja', valueFalse: 'nein' } : {};
}

export function rating(dice: Dice): JsonObject {
  return dice.pick<() => JsonObject>([
    () => ({}),
    () => ({ rateMin: 0, rateMax: 10 }),
    () => ({ rateMin: 1, rateMax: 3, rateStep: 0.5 }),
    () => ({ rateValues: ['schlecht', 2, { value: 3, text: both('gut') }] }),
    () => ({ displayMode: 'dropdown', rateMax: 7 }),
    () => ({ rateCount: 4, rateMin: 2 }),
  ])();
}

export function slider(dice: Dice): JsonObject {
  return {
    ...dice.maybe(30, () => ({ sliderType: 'range' })),
    ...dice.maybe(50, () => ({ min: dice.pick([0, 0, 2, -5]), max: 10 })),
    ...dice.maybe(30, () => ({ step: 2 })),
  };
}
