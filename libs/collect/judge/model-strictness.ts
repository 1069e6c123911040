import {
  type ItemValue,
  QuestionCheckboxModel,
  QuestionExpressionModel,
  QuestionMatrixDropdownModelBase,
  type Question,
  QuestionRankingModel,
  QuestionSelectBase,
  QuestionSliderModel,
  settings,
  type SurveyModel,
} from 'survey-core';
import {
  answerAt,
  answerProblem,
  type AnswerPlace,
  type AnswerProblem,
  type AnswersByQuestion,
  canonicalJson,
  isJsonObject,
  type Json,
  type OwnAnswerProblem,
  pointerBelow,
} from '#domain';
import { inner } from './model-problems.ts';

/**
 * What the form lets pass and the judge does not (QUESTIONNAIRES.md, "Where the server is stricter"), asked of a form
 * that holds the answers and has not been completed.
 */
export function strictProblems(model: SurveyModel, given: AnswersByQuestion, locale: string): AnswerProblem[] {
  const hidden = model.getAllQuestions().filter((question) => isRefusedHidden(question, given));
  return [
    ...model.getAllQuestions().flatMap((question) => {
      const name = question.getValueName();
      return problemsIn(question, { question: name }, { value: given[name], beside: given }, locale);
    }),
    ...hidden.map((question) => answerProblem('hidden-answer', { question: question.getValueName() }, locale)),
  ];
}

/** Asked of what is left once the form is completed: totals that it did not write anew, and lists that it calculated away. */
export function leftoverProblems(
  model: SurveyModel,
  given: AnswersByQuestion,
  left: AnswersByQuestion,
  locale: string,
): AnswerProblem[] {
  return model.getAllQuestions().flatMap((question) => {
    const name = question.getValueName();
    const total = name + settings.matrix.totalsSuffix;
    const isWrongTotal =
      question instanceof QuestionMatrixDropdownModelBase &&
      question.hasTotal &&
      Object.hasOwn(left, total) &&
      canonicalJson(left[total] ?? null) !== canonicalJson(totalOf(question));
    const after = left[name];
    const isUnlike =
      question instanceof QuestionExpressionModel &&
      Array.isArray(given[name]) &&
      (after !== undefined || question.isVisible) &&
      !Array.isArray(after);
    return [
      ...(isWrongTotal ? [answerProblem('wrong-total', { question: total }, locale)] : []),
      ...(isUnlike ? [answerProblem('wrong-type', { question: name }, locale)] : []),
    ];
  });
}

/** What was given for a question; the form shows another, a ranking that it has filled up for example. */
interface Given {
  readonly value: Json | undefined;
  /** The answers of the same page, row or panel. */
  readonly beside: Json | undefined;
}

function problemsIn(question: Question, place: AnswerPlace, given: Given, locale: string): AnswerProblem[] {
  const { value } = given;
  const broken: [OwnAnswerProblem, boolean][] = [
    ['out-of-range', question instanceof QuestionSliderModel && isOutside(question, value)],
    ['not-alone', question instanceof QuestionCheckboxModel && isNotAlone(question, value)],
    ['too-few', question instanceof QuestionRankingModel && isIncomplete(question, value)],
    ['not-offered', question instanceof QuestionSelectBase && isTakenBack(question, value)],
  ];
  return [
    ...broken.flatMap(([kind, holds]) => (holds ? [answerProblem(kind, place, locale)] : [])),
    ...(question instanceof QuestionSelectBase && isCommentAlone(question, given)
      ? [answerProblem('comment-alone', commentPlace(question, place), locale)]
      : []),
    ...inner(question).flatMap(([part, where]) => {
      const beside = where.row === undefined ? undefined : valueIn(value, { row: where.row });
      return problemsIn(part, { ...place, ...where }, { value: valueIn(value, where), beside }, locale);
    }),
  ];
}

/** The form drops a choice as soon as it is told of it, where these answers do not offer it. */
function isTakenBack(question: QuestionSelectBase, value: Json | undefined): boolean {
  if (value === undefined || !question.isVisible || question.setValueIf || question.setValueExpression) return false;
  const kept: unknown[] = [question.value as unknown].flat();
  return !question.resetValueIf && [value].flat().some((one) => !kept.includes(one));
}

/** Words that belong to "other", without it. Words beside any answer stand for themselves. */
function isCommentAlone(question: QuestionSelectBase, { value, beside }: Given): boolean {
  if (!question.hasOther || question.hasComment || beside === undefined) return false;
  const words = answerAt(beside, pointerBelow('', commentKey(question)));
  return words !== undefined && ![value].flat().includes(question.otherItem.value as Json);
}

const commentKey = (question: Question): string => question.getValueName() + settings.commentSuffix;

function commentPlace(question: Question, place: AnswerPlace): AnswerPlace {
  return place.column === undefined
    ? { ...place, question: commentKey(question) }
    : { ...place, column: commentKey(question) };
}

function valueIn(value: Json | undefined, { row = '', column }: Omit<AnswerPlace, 'question'>): Json | undefined {
  if (value === undefined) return undefined;
  const inRow = pointerBelow('', Array.isArray(value) ? Number(row) - 1 : row);
  return answerAt(value, column === undefined ? inRow : pointerBelow(inRow, column));
}

const isOutside = ({ min, max }: QuestionSliderModel, value: unknown): boolean =>
  [value].flat().some((one) => typeof one === 'number' && (one < min || one > max));

function isNotAlone(question: QuestionCheckboxModel, value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const { noneItem, refuseItem, dontKnowItem } = question;
  const offered: readonly ItemValue[] = question.choices;
  const isAlone = (item: ItemValue): boolean => 'isExclusive' in item && item.isExclusive === true;
  const alone = new Set(
    [noneItem, refuseItem, dontKnowItem, ...offered.filter(isAlone)].map((item): unknown => item.value),
  );
  return value.some((one) => alone.has(one));
}

const isIncomplete = (question: QuestionRankingModel, value: unknown): boolean =>
  !question.selectToRankEnabled && Array.isArray(value) && value.length < question.visibleChoices.length;

/** An answer to what is hidden, where hiding it would have taken the answer out. */
function isRefusedHidden(question: Question, given: AnswersByQuestion): boolean {
  if (question.isVisibleInSurvey || question instanceof QuestionExpressionModel) return false;
  const { survey, clearIfInvisible } = question;
  const usual: unknown = isWithSetting(survey) ? survey.clearInvisibleValues : undefined;
  const setting: unknown = clearIfInvisible === 'default' ? usual : clearIfInvisible;
  const isTakenOut = setting === 'onHidden' || setting === 'onHiddenContainer';
  return isTakenOut && Object.hasOwn(given, question.getValueName());
}

const isWithSetting = (survey: object): survey is { clearInvisibleValues: unknown } => 'clearInvisibleValues' in survey;

function totalOf(question: QuestionMatrixDropdownModelBase): Json {
  const value: unknown = question.visibleTotalRow.value;
  return isJsonObject(value) ? value : {};
}
