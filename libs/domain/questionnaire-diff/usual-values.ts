import { listIn } from '../questionnaires/index.ts';

type Json = Readonly<Record<string, unknown>>;
type Usual = string | number | boolean;

/** What the form library takes where nothing is written, of questions of any type. */
const ofAll: Readonly<Record<string, Usual>> = {
  ...{ inputType: 'text', maskType: 'none', rateMin: 1, rateMax: 5, rateStep: 1, rateType: 'labels' },
  ...{ showOtherItem: false, showNoneItem: false, showRefuseItem: false, showDontKnowItem: false },
  ...{ showCommentArea: false, isRequired: false, eachRowRequired: false, eachRowUnique: false, isUnique: false },
  ...{ visible: true, readOnly: false, allowCustomChoices: false, isExclusive: false, selectToRankEnabled: false },
  ...{ codable: false, interviewerOnly: false, quotePermission: false, stairHint: false, involvementForm: false },
  ...{ multiSelect: false, allowMultiple: false, isCommentRequired: false, maxLength: -1 },
  ...{ clearIfInvisible: 'default', hideIfChoicesEmpty: false, hideIfRowsEmpty: false },
  ...{ minSelectedChoices: 0, maxSelectedChoices: 0, choicesFromQuestionMode: 'all' },
  ...{ choicesMin: 0, choicesMax: 0, choicesStep: 1, displayStyle: 'none', currency: 'USD', totalType: 'none' },
  ...{ minRowCount: 0, maxRowCount: 1000, rowCount: 2, allowAddRows: true, allowRemoveRows: true },
  ...{ minPanelCount: 0, maxPanelCount: 100, panelCount: 0, allowAddPanel: true, allowRemovePanel: true },
  ...{ copyDefaultValueFromLastEntry: false, sliderType: 'single', allowSwap: true },
  ...{ maxSize: 0, maxFiles: 1000, storeDataAsText: true, dataFormat: 'png' },
};

/** What means something else, or nothing, in questions of other types. */
const ofType: Readonly<Record<string, Readonly<Record<string, Usual>>>> = {
  slider: { min: 0, max: 100, step: 1, autoGenerate: true, labelFormat: '{0}', tooltipFormat: '{0}' },
  matrix: { cellType: 'radio' },
  survey: { storeOthersAsComment: true },
};

/** What a property is where nothing is written; undefined where that is nothing. */
function usualOf(property: string, type: string): Usual | undefined {
  const own = Object.hasOwn(ofType, type) ? ofType[type] : undefined;
  if (own !== undefined && Object.hasOwn(own, property)) return own[property];
  if (property === 'storeOthersAsComment') return 'default';
  return Object.hasOwn(ofAll, property) ? ofAll[property] : undefined;
}

/** Whether a property says what the form would do without it. */
export function isUsual(property: string, value: unknown, type: string, json: Json): boolean {
  if (type === 'rating') {
    const usual = usualOfRating(property, json);
    if (usual !== undefined) return usual.value === value;
  }
  return value === usualOf(property, type);
}

/**
 * How many steps there are counts only where one end of the scale is missing, and then that end is not the usual one.
 * Steps are made where none are listed.
 */
function usualOfRating(property: string, json: Json): { value: unknown } | undefined {
  const { rateValues, rateMin, rateMax, rateCount } = json;
  const ends = [rateMin, rateMax].filter((end) => end !== undefined).length;
  if (property === 'autoGenerate') return { value: listIn(rateValues).length === 0 };
  if (property === 'rateCount') return { value: ends === 1 ? undefined : 5 };
  const counted = typeof rateCount === 'number' && (property === 'rateMin' || property === 'rateMax');
  return counted ? { value: undefined } : undefined;
}

/**
 * What a property is where nothing is written, as text; null where that is nothing.
 *
 * @param type of the question that has it
 */
export function usualValue(property: string, type = ''): string | null {
  const usual = usualOf(property, type);
  return usual === undefined ? null : String(usual);
}
