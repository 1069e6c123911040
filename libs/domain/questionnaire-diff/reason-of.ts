import { type Change } from './change.ts';
import { isAsking } from './property-kinds.ts';
import { type ReasonCode } from './reasons.ts';
import { bareWords } from './same-words.ts';

/** Lists of what can be answered, and lists of what is asked about. */
const values = new Set(['choices', 'rateValues', 'columns', 'choicesFromQuestion.choices']);
const rows = new Set(['rows', 'rowsFromQuestion.choices']);
/** Types whose values have an order, so that one more or less moves the others. */
const ordered = new Set(['rating', 'matrix', 'slider', 'ranking']);

/** Words of values that have a property of their own, and the scale they belong to. */
const labels: ReadonlyMap<string, string> = new Map([
  ['labelTrue', 'yes or no'],
  ['labelFalse', 'yes or no'],
  ['minRateDescription', 'ends of a scale'],
  ['maxRateDescription', 'ends of a scale'],
  ...['otherText', 'noneText', 'refuseText', 'dontKnowText'].map((name) => [name, 'further choices'] as const),
]);

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
  if (kind === 'reworded') return wordsReason(change);
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
  if (values.has(property) || rows.has(property) || labels.has(property)) return 'choices-reworded';
  return item === undefined && isAsking(property) ? 'question-reworded' : 'words-around';
}

function valueReason({ item, before }: Change, type: string): ReasonCode {
  if (ordered.has(type)) return 'scale-changed';
  if (item === undefined) return 'choices-replaced';
  return before === null ? 'choices-added' : 'choices-removed';
}

/** Whether words that stood at one value of a scale stand at another one now. */
export function wordsSwapped(changes: readonly Change[]): boolean {
  const stood = new Map<string, string>();
  for (const { kind, property, item, language, before, after } of changes) {
    const gone = kind === 'rescaled' && item !== undefined && after === null;
    const scale = scaleOf(property);
    if (scale === undefined || before === null || !(gone || kind === 'reworded')) continue;
    stood.set(`${scale} ${language ?? ''} ${bareWords(before)}`, item ?? property);
  }
  return changes.some(({ kind, property, item, language = '', after }) => {
    const scale = scaleOf(property);
    if (kind !== 'reworded' || scale === undefined || after === null) return false;
    const slots = [language, ''].map((spoken) => stood.get(`${scale} ${spoken} ${bareWords(after)}`));
    return slots.some((slot) => slot !== undefined && slot !== (item ?? property));
  });
}

const scaleOf = (property: string): string | undefined =>
  values.has(property) || rows.has(property) ? property : labels.get(property);
