import { condition, type Target, targetsOf } from '../conditions.ts';
import { type Dice } from '../dice.ts';
import { isObject, type JsonObject } from '../json.ts';
import { oneOf, pictures, ranking } from './choices.ts';
import { fileQuestion, signatureQuestion } from './files.ts';
import { both } from './parts.ts';
import { fields, matrix, rowsToAdd, severalTexts, tableOfRows } from './tables.ts';

/** What stands in panels and not in rows. */
const onlyInPanels: Record<string, (dice: Dice) => JsonObject> = {
  matrix,
  multipletext: severalTexts,
  matrixdropdown: tableOfRows,
  matrixdynamic: rowsToAdd,
  ranking,
  imagepicker: pictures,
  buttongroup: (dice) => oneOf(dice, 'buttongroup'),
  html: () => ({ html: both('<p>Hinweis</p>') }),
};

/** A panel that can be filled in several times. */
export function panelsToAdd(dice: Dice, outside: readonly Target[] = []): JsonObject {
  const templateElements = fields(dice, 3, outside).map(({ cellType, ...field }) => ({
    type: cellType,
    ...replaced(field),
  })) as JsonObject[];
  if (dice.chance(15)) {
    templateElements.push(
      dice.chance(50)
        ? { type: 'file', name: 'd1', ...fileQuestion(dice) }
        : { type: 'signaturepad', name: 'd1', ...signatureQuestion(dice) },
    );
  }
  if (dice.chance(18)) {
    const type = dice.pick(Object.keys(onlyInPanels));
    const targets = templateElements.flatMap((element) => targetsOf(element, 'panel.'));
    templateElements.push({
      ...onlyInPanels[type]?.(dice),
      type,
      name: 'm1',
      ...dice.maybe(targets.length > 0 ? 20 : 0, () => ({ visibleIf: condition(dice, targets) })),
      ...dice.maybe(type === 'html' ? 0 : 15, () => ({ isRequired: true })),
    });
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

function inPanel(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('{row.', '{panel.').replaceAll('{rowIndex}', '{panelIndex}');
  if (Array.isArray(value)) return value.map(inPanel);
  return isObject(value) ? replaced(value) : value;
}

/** Fields of rows speak of `row`, those of panels of `panel`. */
function replaced(field: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(field).map(([name, value]) => [name, inPanel(value)]));
}
