import { isObject, listIn, textIn } from '../questionnaires/index.ts';
import { type Part } from './workbench.ts';

const plainTypes = new Set(
  'text comment boolean radiogroup dropdown buttongroup checkbox tagbox rating slider multipletext'.split(' '),
);
const conditions = [
  'visibleIf',
  'showOtherItem',
  'showCommentArea',
  'choicesVisibleIf',
  'choicesFromQuestion',
  'hideIfChoicesEmpty',
];

/** Whether a page, panel or question is visible whatever is answered. */
export const isAlwaysThere = (json: Part): boolean =>
  json['visible'] !== false && textIn(json['visibleIf']).trim() === '' && json['hideIfChoicesEmpty'] !== true;

/** The questions that are visible whatever is answered. */
export function visibleQuestions(elements: unknown): Part[] {
  return listIn(elements).flatMap((element) => {
    if (!isObject(element) || !isAlwaysThere(element)) return [];
    return element['type'] === 'panel' ? visibleQuestions(element['elements']) : [element];
  });
}

const setting = 'defaultValue defaultValueExpression setValueExpression setValueIf resetValueIf'.split(' ');

/** Of steady questions those that nothing but the person who answers ever fills in. */
export const isNeverSet = (element: Part): boolean => setting.every((name) => element[name] === undefined);

/** Of those the names, in lower case, of the ones whose answers completing the form never clears. */
export function steadyQuestions(visible: readonly Part[]): string[] {
  return visible.flatMap((element) => {
    const isPlain = plainTypes.has(textIn(element['type'])) && conditions.every((name) => element[name] === undefined);
    const hasSteadyChoices = listIn(element['choices']).every(
      (choice) => !isObject(choice) || choice['visibleIf'] === undefined,
    );
    return isPlain && hasSteadyChoices ? [textIn(element['name']).toLowerCase()] : [];
  });
}
