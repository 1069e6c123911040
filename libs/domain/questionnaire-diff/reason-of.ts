import { type Change } from './change.ts';
import { isAsking } from './property-kinds.ts';
import { isPicture, rows, saysValues, sliderLabels, values } from './words-of-values.ts';
import { type ReasonCode } from './reasons.ts';
import { bareWords } from './same-words.ts';

/** Types whose values have an order, so that one more or less moves the others. */
const ordered = new Set(['rating', 'matrix', 'slider', 'ranking']);

/** Lists whose order is the order of a scale. */
const scales = new Set(['rateValues', 'columns']);

const byProperty: ReadonlyMap<string, ReasonCode> = new Map<string, ReasonCode>([
  ['form', 'form-changed'],
  ['interviewerOnly', 'other-people-asked'],
  ['rowsFromQuestion', 'rows-changed'],
  ...each('shown-differently', 'type inputType cellType multiSelect'),
  ...each('calculated-differently', 'expression totalExpression totalType'),
  ...each('scale-changed', 'rateMin rateMax rateStep rateCount rateType autoGenerate sliderType cells'),
  ...each('unit-changed', 'maskType maskSettings currency displayStyle dataFormat'),
  ...each(
    'stored-differently',
    'valueName valuePropertyName valueTrue valueFalse storeOthersAsComment storeDataAsText',
  ),
  ...each('choices-added', 'showOtherItem showNoneItem showRefuseItem showDontKnowItem allowCustomChoices'),
  ...each('required-changed', 'isRequired requiredIf eachRowRequired around.isRequired around.requiredIf'),
  ...each('checked-differently', 'validators isCommentRequired'),
  ...each('filled-in-before', 'defaultValue defaultValueExpression defaultRowValue defaultPanelValue correctAnswer'),
  ...each('filled-in-before', 'copyDefaultValueFromLastEntry setValueIf resetValueIf setValueExpression'),
]);

function each(code: ReasonCode, properties: string): (readonly [string, ReasonCode])[] {
  return properties.split(' ').map((property) => [property, code] as const);
}

/** What one difference means for setting answers beside each other. */
export function reasonOf(change: Change, type: string): ReasonCode {
  const { kind, property, before } = change;
  if (isPicture(property)) return 'picture-changed';
  if (kind === 'reworded' || property === sliderLabels) return wordsReason(change);
  if (kind === 'reordered' && scales.has(property)) return 'scale-reordered';
  if (kind === 'moved' || kind === 'reordered') return 'place-changed';
  if (rows.has(property)) return 'rows-changed';
  if (values.has(property)) return valueReason(change, type);
  const code = byProperty.get(property);
  if (code === 'choices-added' && before !== null) return 'choices-removed';
  if (code !== undefined) return code;
  if (kind === 'rescaled') return type === 'slider' ? 'scale-changed' : 'limits-changed';
  if (kind === 'conditions') return 'other-people-asked';
  return kind === 'marks' ? 'used-differently' : 'looks-different';
}

function wordsReason({ property, item, before, after, translation }: Change): ReasonCode {
  if (translation === true) return 'translated';
  if (before !== null && after !== null && bareWords(before) === bareWords(after)) return 'typography';
  if (saysValues(property)) return 'choices-reworded';
  return item === undefined && isAsking(property) ? 'question-reworded' : 'words-around';
}

function valueReason({ item, before }: Change, type: string): ReasonCode {
  if (ordered.has(type)) return 'scale-changed';
  if (item === undefined) return 'choices-replaced';
  return before === null ? 'choices-added' : 'choices-removed';
}
