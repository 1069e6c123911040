import { isObject, listIn } from '../../content.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Check, isElement } from './check.ts';

/** What is asked can be seen, and there is something in it to answer. */
export const answerable: Check = ({ content, walk }) => [
  ...walk.nodes.filter(isElement).flatMap((node) => [...withoutParts(node), ...withoutEntries(node)]),
  ...walk.nodes.flatMap(wordsInChoices),
  ...walk.nodes.flatMap(alikeAnswers),
  ...(isShown(content) ? [] : [remark('nothing-shown', { pointer: '' })]),
  ...(content['readOnly'] === true ? [remark('nothing-answerable', { pointer: '/readOnly' })] : []),
];

/** What a question consists of; without any of it there is nothing to answer. */
const parts = new Map([
  ['matrixdropdown', ['columns', 'rows']],
  ['matrixdynamic', ['columns']],
  ['multipletext', ['items']],
  ['paneldynamic', ['templateElements']],
]);

function withoutParts(node: SurveyNode): Remark[] {
  const { className, json } = node;
  return (parts.get(className) ?? [])
    .filter((name) => listIn(json[name]).length === 0 && !(name === 'rows' && json['rowsFromQuestion'] !== undefined))
    .map((property) => remark('parts-missing', node, { property }));
}

const entries = [
  { type: 'matrixdynamic', least: 'minRowCount', count: 'rowCount', usual: 2, add: 'allowAddRows' },
  { type: 'paneldynamic', least: 'minPanelCount', count: 'panelCount', usual: 0, add: 'allowAddPanel' },
] as const;
/** Entries can also come from here. */
const given = ['defaultValue', 'defaultValueExpression', 'setValueExpression', 'rowsFromQuestion'];

function withoutEntries(node: SurveyNode): Remark[] {
  const { className, json } = node;
  return entries.flatMap(({ type, least, count, usual, add }) => {
    if (className !== type || json[add] !== false || given.some((name) => json[name] !== undefined)) return [];
    return (json[count] ?? usual) === 0 && (json[least] ?? 0) === 0
      ? [remark('entries-impossible', node, { count, add })]
      : [];
  });
}

/** The form would send words inside of the choice itself; answers, columns and codes know none. */
function wordsInChoices({ heldBy, json, pointer, question }: SurveyNode): Remark[] {
  const asks = json['showCommentArea'] === true || json['isCommentRequired'] === true;
  return heldBy === 'choices' && asks ? [remark('words-in-choices', { pointer, question })] : [];
}

function alikeAnswers(node: SurveyNode): Remark[] {
  if (node.className !== 'boolean' && node.cellType !== 'boolean') return [];
  const { valueTrue = true, valueFalse = false } = node.json;
  return valueTrue === valueFalse ? [remark('boolean-alike', node, { value: String(valueTrue) })] : [];
}

/** Whether a page or panel has anything in it that is not hidden for good. */
function isShown(part: Readonly<Record<string, unknown>>): boolean {
  const inside = [...listIn(part['pages']), ...listIn(part['elements'])].filter(isObject);
  return inside.some((element) => {
    if (element['visible'] === false && element['visibleIf'] === undefined) return false;
    return element['elements'] === undefined || isShown(element);
  });
}
