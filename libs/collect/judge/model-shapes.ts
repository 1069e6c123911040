import {
  type ItemValue,
  type MatrixDropdownColumn,
  type Question,
  QuestionBooleanModel,
  QuestionCommentModel,
  QuestionExpressionModel,
  QuestionFileModel,
  QuestionMatrixDropdownModel,
  QuestionMatrixDropdownModelBase,
  QuestionMatrixDynamicModel,
  QuestionMatrixModel,
  QuestionMultipleTextModel,
  QuestionPanelDynamicModel,
  QuestionRatingModel,
  QuestionSelectBase,
  QuestionSignaturePadModel,
  QuestionSliderModel,
  QuestionTextModel,
  settings,
  type SurveyModel,
} from 'survey-core';
import { answerBounds, type AnswerShape, type AnswerShapes, fileRule, signatureFormat, usualLength } from '#domain';
import { choice, matrixShape, plain, scalars, selectShape, writtenShape } from './question-shapes.ts';

/** The form that the answers of a questionnaire may have, read from a model without answers. */
export function shapesOf(model: SurveyModel): AnswerShapes {
  const shapes = membersOf(model.getAllQuestions(), model);
  for (const { name, includeIntoResult } of model.calculatedValues) {
    if (includeIntoResult) shapes.set(name, { kind: 'anything' });
  }
  return shapes;
}

function membersOf(questions: readonly Question[], model: SurveyModel): Map<string, AnswerShape> {
  const members = new Map<string, AnswerShape>();
  for (const question of questions) {
    const name = question.getValueName();
    const shape = shapeOf(question, model);
    if (shape !== undefined) members.set(name, shape);
    const comment = question.hasComment || (question instanceof QuestionSelectBase && question.hasOther);
    if (comment)
      members.set(name + settings.commentSuffix, { kind: 'text', maxLength: usualLength(model.maxCommentLength) });
    if (question instanceof QuestionMatrixDropdownModelBase && question.hasTotal) {
      members.set(
        name + settings.matrix.totalsSuffix,
        scalars(question.columns.map((column: MatrixDropdownColumn) => column.name)),
      );
    }
  }
  return members;
}

/** Undefined for what has no answer (text, pictures). */
function shapeOf(question: Question, model: SurveyModel): AnswerShape | undefined {
  if (!question.hasInput && !(question instanceof QuestionExpressionModel)) return undefined;
  // The form calculates it anew; it may be a list or a table.
  if (question instanceof QuestionExpressionModel) return { kind: 'anything' };
  if (question instanceof QuestionTextModel || question instanceof QuestionCommentModel) {
    return writtenShape(question, model.maxTextLength);
  }
  if (question instanceof QuestionBooleanModel) return choice([question.getValueTrue(), question.getValueFalse()]);
  if (question instanceof QuestionRatingModel)
    return choice(question.visibleRateValues.map(({ value }) => plain(value)));
  if (question instanceof QuestionSliderModel) {
    return question.sliderType === 'range' ? { kind: 'numbers', count: 2 } : { kind: 'number' };
  }
  if (question instanceof QuestionSelectBase) return selectShape(question);
  if (question instanceof QuestionMatrixModel) return matrixShape(question);
  if (question instanceof QuestionMultipleTextModel) {
    return {
      kind: 'record',
      members: membersOf(
        question.items.map(({ editor }) => editor),
        model,
      ),
    };
  }
  if (question instanceof QuestionMatrixDynamicModel) {
    return { kind: 'list', item: cellsOf(question, model), most: question.maxRowCount, cells: true };
  }
  if (question instanceof QuestionMatrixDropdownModel) {
    const row: AnswerShape = { kind: 'record', members: cellsOf(question, model), cells: true };
    return {
      kind: 'record',
      members: new Map(question.rows.map((item: ItemValue) => [String(plain(item.value)), row])),
    };
  }
  if (question instanceof QuestionPanelDynamicModel) {
    const item = membersOf(question.template.questions, model);
    return { kind: 'list', item, most: Math.min(question.maxPanelCount, answerBounds.entries) };
  }
  // Without a place to send files to, the form would store what only a browser knows.
  if (question instanceof QuestionFileModel && question.storeDataAsText) {
    return { kind: 'files', rule: fileRule(question) };
  }
  if (question instanceof QuestionSignaturePadModel && question.storeDataAsText) {
    return { kind: 'signature', format: signatureFormat(question.dataFormat) };
  }
  return { kind: 'unsupported' };
}

/** The cells of one row of a matrix with columns of their own types. */
function cellsOf(matrix: QuestionMatrixDropdownModelBase, model: SurveyModel): Map<string, AnswerShape> {
  const columns = matrix.columns.map(({ templateQuestion }: MatrixDropdownColumn) => templateQuestion);
  return membersOf([...columns, ...matrix.detailPanel.questions], model);
}
