import {
  type ItemValue,
  type QuestionCommentModel,
  QuestionCheckboxModel,
  QuestionImagePickerModel,
  type QuestionMatrixModel,
  type QuestionSelectBase,
  QuestionTextModel,
} from 'survey-core';
import { answerBounds, type AnswerShape, type ChoiceValue, isObject, textShape } from '#domain';
import { mask } from './survey-masks.ts';

/** A choice's value as the answers carry it; survey-core types it as anything. */
export const plain = (value: unknown): ChoiceValue =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

export const choice = (values: readonly unknown[]): AnswerShape => ({
  kind: 'choice',
  values: values.map(plain),
  freeText: false,
});

export const scalars = (names: readonly string[]): AnswerShape => ({
  kind: 'record',
  members: new Map(names.map((name) => [name, { kind: 'scalar' }])),
});

/** @param usualMost length of texts where the question says none */
export function writtenShape(question: QuestionTextModel | QuestionCommentModel, usualMost: number): AnswerShape {
  const json: unknown = question.toJSON();
  const type = question instanceof QuestionTextModel ? question.inputType : 'text';
  return textShape(isObject(json) ? json : {}, type, usualMost, mask);
}

/** One of several or several of several. Choices that come from another question's answer are judged by the model. */
export function selectShape(question: QuestionSelectBase): AnswerShape {
  if (question instanceof QuestionCheckboxModel && question.valuePropertyName) return { kind: 'unsupported' };
  const values = question.isUsingCarryForward ? null : offered(question);
  const freeText = question.hasOther && !question.getStoreOthersAsComment();
  if (!takesSeveral(question)) return { kind: 'choice', values, freeText };
  return { kind: 'choices', values, freeText, most: mostOf(question, values) };
}

function takesSeveral(question: QuestionSelectBase): boolean {
  return question instanceof QuestionImagePickerModel
    ? question.multiSelect
    : question instanceof QuestionCheckboxModel;
}

function mostOf(question: QuestionSelectBase, values: readonly ChoiceValue[] | null): number {
  const most = question instanceof QuestionCheckboxModel ? question.maxSelectedChoices : 0;
  return most > 0 ? most : (values?.length ?? answerBounds.entries);
}

function offered(question: QuestionSelectBase): ChoiceValue[] {
  const items = question.choices.map((item: ItemValue) => item);
  if (question.hasOther) items.push(question.otherItem);
  if (question.showNoneItem) items.push(question.noneItem);
  if (question.showRefuseItem) items.push(question.refuseItem);
  if (question.showDontKnowItem) items.push(question.dontKnowItem);
  return items.map(({ value }) => plain(value));
}

/** A table with the same choices in every row. */
export function matrixShape(question: QuestionMatrixModel): AnswerShape {
  const columns = question.columns.map((column: ItemValue) => plain(column.value));
  const row: AnswerShape = question.isMultiSelect
    ? { kind: 'choices', values: columns, freeText: false, most: columns.length }
    : choice(columns);
  if (question.rows.length === 0) return row;
  return { kind: 'record', members: new Map(question.rows.map((item: ItemValue) => [String(plain(item.value)), row])) };
}
