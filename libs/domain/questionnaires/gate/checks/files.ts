import { acceptedCategories, acceptedKinds, fileBounds, fileRule, isKindOfFile } from '../../../files/index.ts';
import { pointerBelow } from '../../content.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Check, isElement } from './check.ts';

const types = new Set(['file', 'signaturepad']);

/** Files and signatures are stored with the answers, fit into them, and tell who answers. */
export const files: Check = ({ walk }) => {
  const asking = walk.nodes.filter((node) => isElement(node) && types.has(node.className));
  return [...asking.flatMap(wrongIn), ...tooLarge(asking, walk.nodes)];
};

function wrongIn(node: SurveyNode): Remark[] {
  const { json, className: type, heldBy } = node;
  return [
    remark('tells-who', node),
    ...(heldBy === 'detailElements' ? [remark('file-in-row', at(node, 'type'), { type })] : []),
    ...(json['storeDataAsText'] === false ? [remark('file-stored-elsewhere', at(node, 'storeDataAsText'))] : []),
    ...(type === 'file' ? wrongFile(node) : []),
  ];
}

function wrongFile(node: SurveyNode): Remark[] {
  const { maxSize, acceptedTypes, sourceType, acceptedCategories: categories } = node.json;
  const place = maxSize === undefined ? node : at(node, 'maxSize');
  const isSize = typeof maxSize === 'number' && Number.isInteger(maxSize) && maxSize > 0;
  return [
    ...(isSize && maxSize <= fileBounds.together
      ? []
      : [remark('file-size-missing', place, { most: fileBounds.together })]),
    ...strange(listed(acceptedTypes), isKindOfFile, at(node, 'acceptedTypes')),
    ...strange(Array.isArray(categories) ? categories : [], isCategory, at(node, 'acceptedCategories')),
    ...(sourceType === undefined || sourceType === 'file' ? [] : [remark('file-from-camera', at(node, 'sourceType'))]),
  ];
}

/** Something that is no list of kinds at all is one kind that nobody knows. */
const listed = (kinds: unknown): readonly unknown[] =>
  kinds === undefined || typeof kinds === 'string' || Array.isArray(kinds) ? acceptedKinds(kinds, []) : [kinds];

const isCategory = (name: string): boolean => name === 'custom' || Object.hasOwn(acceptedCategories, name);

function strange(given: readonly unknown[], isKnown: (kind: string) => boolean, place: Place): Remark[] {
  const unknown = given.find((kind) => typeof kind !== 'string' || !isKnown(kind));
  if (unknown === undefined) return [];
  const kind = (typeof unknown === 'string' ? unknown : JSON.stringify(unknown)).slice(0, 40);
  return [remark('file-kind-unknown', place, { kind, categories: Object.keys(acceptedCategories).join(', ') })];
}

interface Place {
  readonly pointer: string;
  readonly question: string | undefined;
}

const at = ({ pointer, question }: SurveyNode, property: string): Place => ({
  pointer: pointerBelow(pointer, property),
  question,
});

/** At the question with which it becomes too much. */
function tooLarge(asking: readonly SurveyNode[], nodes: readonly SurveyNode[]): Remark[] {
  const holders = new Map(nodes.map((node) => [node.pointer, node]));
  let [count, size] = [0, 0];
  for (const node of asking) {
    const times = node.scopes.reduce((product, pointer) => product * mostPanels(holders.get(pointer)), 1);
    const { most, size: each } =
      node.className === 'file' ? fileRule(node.json) : { most: 1, size: fileBounds.signature };
    count += most * times;
    size += most * times * each;
    if (count <= fileBounds.count && size <= fileBounds.together) continue;
    const bounds = { signature: fileBounds.signature, mostCount: fileBounds.count, most: fileBounds.together };
    return [remark('files-too-large', node, { count, size, ...bounds })];
  }
  return [];
}

/** Where a dynamic panel says nothing, as the form library has it. */
const usualPanels = 100;

function mostPanels(holder: SurveyNode | undefined): number {
  const most = holder?.json['maxPanelCount'];
  return typeof most === 'number' && most > 0 ? most : usualPanels;
}
