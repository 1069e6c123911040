import {
  type ChoiceItem,
  QuestionBooleanModel,
  QuestionCheckboxModel,
  QuestionCommentModel,
  QuestionExpressionModel,
  QuestionFileModel,
  QuestionImagePickerModel,
  QuestionMatrixDropdownModelBase,
  QuestionMatrixDynamicModel,
  QuestionMatrixModel,
  QuestionMultipleTextModel,
  QuestionPanelDynamicModel,
  QuestionRankingModel,
  QuestionRatingModel,
  QuestionSelectBase,
  QuestionSliderModel,
  QuestionTextModel,
  type Question,
} from 'survey-core';
import { boundsProblem, canonicalJson, type Json } from '#domain';
import { type Claim } from './claim.ts';
import { withoutEmpties } from './empties.ts';
import { isMiswritten } from './written.ts';
import { fileStrictnesses } from './file-strictnesses.ts';
import { asJson, isObject } from './json.ts';
import { type Strictness } from './strictness.ts';

/** Everything that we may refuse although the form library accepts it. */
export const strictnesses: readonly Strictness[] = [
  {
    name: 'within bounds',
    kinds: ['not-answers', 'too-deep', 'too-many', 'too-long', 'forbidden-name'],
    holds: ({ answers }) => boundsProblem(answers) !== undefined,
  },
  { name: 'known questions', kinds: ['unknown-question'], holds: ({ question, part }) => !takes(question, part) },
  { name: 'known rows and columns', kinds: ['unknown-place'], holds: ({ question, part }) => !takes(question, part) },
  {
    name: 'what a mask lets through',
    kinds: ['wrong-type'],
    holds: ({ question, value }) => question instanceof QuestionTextModel && !passesMask(question, value),
  },
  {
    name: 'texts are texts',
    kinds: ['wrong-type'],
    holds: ({ question, part, value }) =>
      (part === 'comment' || (isText(question) && !isNumeric(question))) && typeof value !== 'string',
  },
  {
    name: 'numbers are numbers',
    kinds: ['wrong-type'],
    holds: ({ question, part, value }) => part === 'answer' && isNumeric(question) && typeof value !== 'number',
  },
  {
    name: 'one choice is one value',
    kinds: ['wrong-type'],
    holds: (claim) => claim.part === 'answer' && takesOne(claim) && typeof claim.value === 'object',
  },
  {
    name: 'several choices are a list of values',
    kinds: ['wrong-type'],
    holds: (claim) =>
      claim.part === 'answer' && takesSeveral(claim) && !(Array.isArray(claim.value) && claim.value.every(isPlain)),
  },
  {
    name: 'a range is two numbers',
    kinds: ['wrong-type', 'too-many', 'too-few'],
    holds: ({ question, value }) => isRange(question) && !isPair(value),
  },
  {
    name: 'tables are tables',
    kinds: ['wrong-type'],
    holds: ({ question, part, value, inRow }) =>
      part === 'total' ? !isObject(value) : !inRow && isTable(question) && !isObject(value),
  },
  {
    name: 'rows are lists of rows',
    kinds: ['wrong-type'],
    holds: ({ question, part, value, inRow }) =>
      part !== 'total' && isList(question) && (inRow ? !isObject(value) : !Array.isArray(value)),
  },
  {
    name: 'rows are objects',
    kinds: ['wrong-type'],
    holds: ({ question, value, inRow }) =>
      question instanceof QuestionMatrixDropdownModelBase && inRow && !isObject(value),
  },
  {
    name: 'what is computed is plain',
    kinds: ['wrong-type'],
    holds: ({ question, part, value }) =>
      (question instanceof QuestionExpressionModel || part === 'total') && typeof value === 'object',
  },
  {
    name: 'totals add up',
    kinds: ['wrong-total'],
    holds: ({ question, part, value }) =>
      part === 'total' && question instanceof QuestionMatrixDropdownModelBase && !isSame(value, question.totalValue),
  },
  {
    name: 'no empty answers',
    kinds: ['empty'],
    holds: ({ value, inCell, question }) =>
      isNothing(value) || (typeof value === 'string' && value.trim() === '' && (inCell || isComputedPart(question))),
  },
  {
    name: 'dates and times as browsers write them',
    kinds: ['wrong-type'],
    holds: ({ question, value }) => typeof value === 'string' && isMiswritten(question, value),
  },
  {
    name: 'within the scale',
    kinds: ['out-of-range'],
    holds: ({ question, value }) =>
      question instanceof QuestionSliderModel &&
      [value].flat().some((one) => typeof one === 'number' && (one < question.min || one > question.max)),
  },
  {
    name: 'nothing hidden is answered',
    kinds: ['hidden-answer'],
    holds: ({ question }) => question !== undefined && !question.isVisibleInSurvey && isClearedOnHiding(question),
  },
  {
    name: 'a ranking is complete',
    kinds: ['too-few'],
    holds: ({ question, value }) =>
      question instanceof QuestionRankingModel &&
      !question.selectToRankEnabled &&
      Array.isArray(value) &&
      value.length < question.visibleChoices.length,
  },
  { name: 'only what is offered', kinds: ['not-offered'], holds: (claim) => !isOffered(claim) },
  {
    name: 'words beside a choice have their choice',
    kinds: ['comment-alone'],
    holds: ({ question, part }) =>
      part === 'comment' &&
      question instanceof QuestionSelectBase &&
      !question.showCommentArea &&
      !question.isOtherSelected,
  },
  {
    name: 'what excludes others stands alone',
    kinds: ['not-alone'],
    holds: ({ question, value }) =>
      question instanceof QuestionCheckboxModel &&
      Array.isArray(value) &&
      value.length > 1 &&
      value.some(excludes(question)),
  },
  {
    name: 'each choice once',
    kinds: ['repeated'],
    holds: ({ value }) => Array.isArray(value) && new Set(value).size < value.length,
  },
  {
    name: 'no longer than the field',
    kinds: ['too-long'],
    holds: ({ question, part, value }) => typeof value === 'string' && value.length > longest(question, part),
  },
  ...fileStrictnesses,
  {
    name: 'no more than allowed',
    kinds: ['too-many'],
    holds: (claim) => Array.isArray(claim.value) && claim.value.length > most(claim),
  },
];

const isSame = (one: unknown, other: unknown): boolean =>
  canonicalJson(withoutEmpties(asJson(one)) as Json) === canonicalJson(withoutEmpties(asJson(other)) as Json);

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

function isClearedOnHiding({ clearIfInvisible, survey }: Question): boolean {
  const { clearInvisibleValues } = survey as unknown as { clearInvisibleValues: string };
  const setting = clearIfInvisible === 'default' ? clearInvisibleValues : clearIfInvisible;
  return setting === 'onHidden' || setting === 'onHiddenContainer';
}

const numeric = new Set(['number', 'range']);
const usualLength = 20_000;

const isText = (question: Question | undefined): question is QuestionTextModel | QuestionCommentModel =>
  question instanceof QuestionTextModel || question instanceof QuestionCommentModel;

const isNumeric = (question: Question | undefined): boolean =>
  question instanceof QuestionTextModel
    ? numeric.has(question.inputType)
    : question instanceof QuestionSliderModel && question.sliderType !== 'range';

/** Whether a field shows an answer as its mask would, and reads the same answer from that. */
function passesMask({ maskTypeIsEmpty, maskInstance }: QuestionTextModel, value: unknown): boolean {
  if (maskTypeIsEmpty) return true;
  return (maskInstance.getUnmaskedValue(maskInstance.getMaskedValue(value)) as unknown) === value;
}

/** Whether picking a choice takes all others away. */
const excludes = (question: QuestionCheckboxModel) => (value: unknown) =>
  ['none', 'refused', 'dontknow'].includes(String(value)) ||
  question.choices.some((item: ChoiceItem) => item.isExclusive && (item.value as unknown) === value);

const isRange = (question: Question | undefined): boolean =>
  question instanceof QuestionSliderModel && question.sliderType === 'range';

function isPair(value: unknown): boolean {
  const ends: readonly unknown[] = Array.isArray(value) ? value : [];
  const [from, to, ...others] = ends;
  return typeof from === 'number' && typeof to === 'number' && from <= to && others.length === 0;
}

const isPlain = (value: unknown): boolean => typeof value !== 'object';

/** Tables with named rows and fields with names. */
const isTable = (question: Question | undefined): boolean =>
  question instanceof QuestionMatrixModel ||
  question instanceof QuestionMultipleTextModel ||
  (question instanceof QuestionMatrixDropdownModelBase && !(question instanceof QuestionMatrixDynamicModel));

const isList = (question: Question | undefined): question is QuestionMatrixDynamicModel | QuestionPanelDynamicModel =>
  question instanceof QuestionMatrixDynamicModel || question instanceof QuestionPanelDynamicModel;

function takesSeveral({ question, inRow }: Claim): boolean {
  if (question instanceof QuestionMatrixModel) return inRow && question.isMultiSelect;
  if (question instanceof QuestionImagePickerModel) return question.multiSelect;
  return question instanceof QuestionCheckboxModel;
}

function takesOne(claim: Claim): boolean {
  const { question, inRow } = claim;
  if (question instanceof QuestionMatrixModel) return inRow && !question.isMultiSelect;
  const chooses =
    question instanceof QuestionSelectBase ||
    question instanceof QuestionRatingModel ||
    question instanceof QuestionBooleanModel;
  return chooses && !takesSeveral(claim);
}

/** Whether answers can stand at a place. */
function takes(question: Question | undefined, part: Claim['part']): boolean {
  if (question === undefined) return false;
  if (part === 'comment') {
    if (question.showCommentArea) return true;
    return question instanceof QuestionSelectBase && question.showOtherItem && question.getStoreOthersAsComment();
  }
  if (part === 'total') return question instanceof QuestionMatrixDropdownModelBase && question.hasTotal;
  return question.hasInput || question instanceof QuestionExpressionModel;
}

function isOffered(claim: Claim): boolean {
  const { value, question } = claim;
  const offered = offeredBy(claim);
  const ownWords =
    question instanceof QuestionSelectBase && question.showOtherItem && !question.getStoreOthersAsComment();
  const fits = (item: unknown) =>
    offered.includes(item) || (ownWords && typeof item === 'string' && item.trim() !== '');
  return takesSeveral(claim) ? Array.isArray(value) && value.every(fits) : fits(value);
}

function offeredBy({ question }: Claim): unknown[] {
  if (question instanceof QuestionBooleanModel)
    return [question.getValueTrue() as unknown, question.getValueFalse() as unknown];
  if (question instanceof QuestionRatingModel) return question.visibleRateValues.map(({ value }) => value as unknown);
  if (question instanceof QuestionMatrixModel) return question.visibleColumns.map(({ value }) => value as unknown);
  if (!(question instanceof QuestionSelectBase)) return [];
  // "Select all" stands among the choices and has the empty text for its value.
  return question.visibleChoices.map(({ value }) => value as unknown).filter((value) => value !== '');
}

function longest(question: Question | undefined, part: Claim['part']): number {
  const survey = question?.survey as { maxCommentLength?: number } | undefined;
  const own: unknown = isText(question) ? (question.maxLength > 0 ? question.maxLength : question.getMaxLength()) : 0;
  const length: unknown = part === 'comment' ? survey?.maxCommentLength : own;
  return typeof length === 'number' && length > 0 ? length : usualLength;
}

function most(claim: Claim): number {
  const { question } = claim;
  if (question instanceof QuestionMatrixDynamicModel) return question.maxRowCount;
  if (question instanceof QuestionPanelDynamicModel) return question.maxPanelCount;
  if (question instanceof QuestionMatrixModel) return question.columns.length;
  if (question instanceof QuestionCheckboxModel && question.maxSelectedChoices > 0) return question.maxSelectedChoices;
  if (question instanceof QuestionFileModel) return question.allowMultiple ? question.maxFiles : 1;
  return question instanceof QuestionSelectBase ? offeredBy(claim).length : Infinity;
}

/** What is calculated in a panel. */
const isComputedPart = (question: Question | undefined): boolean =>
  question instanceof QuestionExpressionModel && question.parentQuestion instanceof QuestionPanelDynamicModel;
