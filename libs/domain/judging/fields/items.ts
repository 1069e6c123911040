import { isObject, listIn, plainValue, pointerBelow } from '../../questionnaires/index.ts';
import { type ChoiceValue } from '../../responses/index.ts';
import { type Scope } from '../expressions/lookup.ts';
import { type Condition, type Part, type Place, type Workbench } from '../workbench.ts';

/** A choice, a row or a column, and when it is there. */
export interface Item {
  readonly value: ChoiceValue;
  readonly json: Part;
  readonly visible: Condition | undefined;
}

/**
 * The items of a list. One without a condition of its own follows the condition for all.
 *
 * @param forAll property with the condition for all: `choicesVisibleIf`, `rowsVisibleIf`, `columnsVisibleIf`
 */
export function itemsOf(
  json: Part,
  property: string,
  forAll: string | undefined,
  place: Place,
  bench: Workbench,
): Item[] {
  const common = forAll === undefined ? undefined : bench.condition(json, forAll, place);
  return listIn(json[property]).flatMap((item, position) => {
    const part = isObject(item) ? item : {};
    const value = plainValue(isObject(item) ? item['value'] : item);
    const own = { ...place, pointer: pointerBelow(pointerBelow(place.pointer, property), position) };
    if (value === undefined) bench.refuse(own, 'value', property);
    if (part['isCommentRequired'] === true || part['showCommentArea'] === true)
      bench.refuse(own, 'property', 'showCommentArea');
    // A row that is closed is not asked.
    if (property === 'rows' && part['enableIf'] !== undefined) bench.refuse(own, 'property', 'enableIf');
    const visible = bench.condition(part, 'visibleIf', own) ?? common;
    return value === undefined ? [] : { value, json: part, visible };
  });
}

export function isItemVisible({ value, visible }: Item, scope: Scope): boolean {
  return visible === undefined || visible({ ...scope, item: value });
}

export const visibleItems = (items: readonly Item[], scope: Scope): Item[] =>
  items.filter((item) => isItemVisible(item, scope));
