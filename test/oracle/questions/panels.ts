import { condition, targetsOf } from '../conditions.ts';
import { type Dice } from '../dice.ts';
import { type JsonObject } from '../json.ts';
import { fileQuestion, signatureQuestion } from './files.ts';
import { both } from './parts.ts';
import { fields, rowsToAdd } from './tables.ts';

/** A panel that can be filled in several times. */
export function panelsToAdd(dice: Dice): JsonObject {
  const templateElements = fields(dice, 3).map(({ cellType, ...field }) => ({
    type: cellType,
    ...replaced(field),
  })) as JsonObject[];
  if (dice.chance(8)) templateElements.push({ ...rowsToAdd(dice), type: 'matrixdynamic', name: 'm1' });
  if (dice.chance(15)) {
    templateElements.push(
      dice.chance(50)
        ? { type: 'file', name: 'd1', ...fileQuestion(dice) }
        : { type: 'signaturepad', name: 'd1', ...signatureQuestion(dice) },
    );
  }
  if (templateElements.length > 1 && dice.chance(10)) {
    const elements = templateElements.splice(0, 2);
    templateElements.unshift({
      type: 'panel',
      name: 'innen',
      elements,
      ...dice.maybe(50, () => ({ isRequired: true })),
    });
  }
  const targets = templateElements.flatMap((element) => targetsOf(element, 'panel.'));
  return {
    templateElements,
    ...dice.maybe(20, () => ({ panelCount: dice.pick([1, 2]) })),
    ...dice.maybe(15, () => ({ minPanelCount: 1 })),
    ...dice.maybe(30, () => ({ maxPanelCount: dice.pick([2, 3]) })),
    ...dice.maybe(20, () => ({ keyName: 'f1', ...dice.maybe(50, () => ({ keyDuplicationError: both('Doppelt') })) })),
    ...dice.maybe(4, () => ({ defaultPanelValue: { f1: 'x' }, copyDefaultValueFromLastEntry: true })),
    ...dice.maybe(targets.length > 0 ? 8 : 0, () => ({ templateVisibleIf: condition(dice, targets) })),
  };
}

/** Fields of rows speak of `row`, those of panels of `panel`. */
function replaced(field: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(field).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('{row.', '{panel.') : value,
    ]),
  );
}
