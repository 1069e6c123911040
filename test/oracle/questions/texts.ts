import { type Dice } from '../dice.ts';
import { type JsonObject } from '../json.ts';
import { both } from './parts.ts';

const limits: Record<string, (dice: Dice) => JsonObject> = {
  number: (dice) => ({
    ...dice.maybe(50, () => ({ min: dice.pick([0, 1, -5, 2.5]) })),
    ...dice.maybe(50, () => ({ max: dice.pick([10, 20, 12.5]) })),
    ...dice.maybe(25, () => ({ step: dice.pick([1, 2, 0.5, 0.1]) })),
  }),
  range: (dice) => ({ ...dice.maybe(70, () => ({ min: 0, max: 10 })) }),
  date: (dice) => ({
    ...dice.maybe(40, () => ({ min: '2020-01-15' })),
    ...dice.maybe(40, () => ({ max: '2020-12-15' })),
  }),
  'datetime-local': (dice) => ({ ...dice.maybe(40, () => ({ min: '2020-01-15T10:00', max: '2020-12-15T10:00' })) }),
  time: (dice) => ({ ...dice.maybe(40, () => ({ min: '08:00', max: '18:00' })) }),
  month: (dice) => ({ ...dice.maybe(40, () => ({ min: '2020-02', max: '2020-11' })) }),
  week: (dice) => ({ ...dice.maybe(40, () => ({ min: '2020-W05', max: '2020-W40' })) }),
};

const inputTypes = [
  ...['text', 'text', 'text', 'number', 'number', 'number', 'range', 'date', 'date', 'datetime-local', 'time'],
  ...['month', 'week', 'color', 'email', 'tel', 'url', 'password'],
];

/** What may be typed into a field, and how it is shown there. */
const masks: readonly JsonObject[] = [
  { maskType: 'pattern', maskSettings: { pattern: '99-aa' } },
  { maskType: 'pattern', maskSettings: { pattern: '+\\4\\9 999' } },
  { maskType: 'pattern', maskSettings: { pattern: '##' } },
  { maskType: 'numeric', maskSettings: { precision: 1, min: 0, max: 50 } },
  { maskType: 'numeric', maskSettings: { decimalSeparator: ',', thousandsSeparator: '.' } },
  { maskType: 'currency', maskSettings: { prefix: '€ ', allowNegativeValues: false } },
  { maskType: 'datetime', maskSettings: { pattern: 'dd.mm.yyyy' } },
  { maskType: 'datetime', maskSettings: { pattern: 'HH:MM' } },
  { maskType: 'pattern', maskSettings: { pattern: '999', saveMaskedValue: true } },
];

/** A text of any kind of input, without its name. */
export function textQuestion(dice: Dice): JsonObject {
  if (dice.chance(7)) return { ...dice.pick(masks), ...dice.maybe(20, () => ({ inputType: 'tel' })) };
  const inputType = dice.pick(inputTypes);
  const isNumber = inputType === 'number' || inputType === 'range';
  return {
    ...(inputType === 'text' ? {} : { inputType }),
    ...(limits[inputType]?.(dice) ?? dice.maybe(25, () => ({ maxLength: dice.pick([5, 12]) }))),
    ...dice.maybe(10, () => ({ minErrorText: both('Zu klein'), maxErrorText: both('Zu groß') })),
    ...dice.maybe(15, () => ({ validators: validatorsFor(dice, isNumber ? 'number' : 'text') })),
  };
}

export function commentQuestion(dice: Dice): JsonObject {
  return {
    ...dice.maybe(30, () => ({ maxLength: dice.pick([5, 30]) })),
    ...dice.maybe(10, () => ({ validators: validatorsFor(dice, 'text') })),
  };
}

const patterns = ['^[a-z0-9 ]+$', '^x', '[0-9]{2}', '^\\D+$'];

export function validatorsFor(dice: Dice, answer: 'number' | 'text' | 'list'): JsonObject[] {
  const text = dice.maybe(60, () => ({ text: both('So nicht') }));
  const importance = dice.maybe(8, () => ({ notificationType: dice.pick(['warning', 'info']) }));
  const one = (): JsonObject => {
    if (answer === 'list') return { type: 'answercount', ...dice.pick([{ minCount: 2 }, { maxCount: 2 }]) };
    if (answer === 'number')
      return { type: 'numeric', ...dice.pick([{ minValue: 1 }, { maxValue: 15 }, { minValue: 0, maxValue: 11 }]) };
    return dice.pick<JsonObject>([
      { type: 'text', ...dice.pick([{ minLength: 2 }, { maxLength: 8 }, { minLength: 1, maxLength: 9 }]) },
      { type: 'text', allowDigits: false },
      { type: 'regex', regex: dice.pick(patterns), ...dice.maybe(30, () => ({ caseInsensitive: true })) },
      { type: 'email' },
      { type: 'numeric', minValue: 2 },
    ]);
  };
  return dice.times(1, 2, () => ({ ...one(), ...text, ...importance }));
}
