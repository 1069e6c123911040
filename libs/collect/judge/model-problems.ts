import {
  type Question,
  QuestionMatrixDropdownModel,
  QuestionMatrixDropdownModelBase,
  QuestionMultipleTextModel,
  QuestionPanelDynamicModel,
  PanelModel,
  type SurveyError,
  type SurveyModel,
} from 'survey-core';
import { type AnswerPlace, type AnswerProblem } from '#domain';

/** What the questionnaire itself found wrong after `validate`, in the language of the model. */
export function problemsOf(model: SurveyModel): AnswerProblem[] {
  return [
    ...model.getAllQuestions().flatMap((question) => problemsIn(question, { question: question.getValueName() })),
    ...[...model.pages, ...panelsOf(model)].flatMap(({ name, errors }) =>
      errors.flatMap((error) => said(error, { question: name })),
    ),
  ];
}

function problemsIn(question: Question, place: AnswerPlace): AnswerProblem[] {
  const own = question.errors.flatMap((error) => said(error, place));
  return [...own, ...inner(question).flatMap(([part, where]) => problemsIn(part, { ...place, ...where }))];
}

/** A warning refuses nothing. */
function said(error: SurveyError, place: AnswerPlace): AnswerProblem[] {
  const { notificationType } = error;
  if (notificationType === 'warning' || notificationType === 'info') return [];
  return [{ ...place, kind: 'form', message: error.getText() }];
}

const panelsOf = (model: SurveyModel): PanelModel[] =>
  model.getAllPanels().filter((panel): panel is PanelModel => panel instanceof PanelModel);

/** The questions inside of one, each with its row (a name, or its number from 1) and column. */
export function inner(question: Question): [Question, Omit<AnswerPlace, 'question'>][] {
  if (question instanceof QuestionMatrixDropdownModelBase) {
    return question.visibleRows.flatMap((row, position) =>
      row.cells.map((cell): [Question, Omit<AnswerPlace, 'question'>] => [
        cell.question,
        { row: nameOf(row.rowName, question) ?? String(position + 1), column: cell.column.name },
      ]),
    );
  }
  if (question instanceof QuestionPanelDynamicModel) {
    return question.panels.flatMap((panel, position) =>
      panel.questions.map((part): [Question, Omit<AnswerPlace, 'question'>] => [
        part,
        { row: String(position + 1), column: part.getValueName() },
      ]),
    );
  }
  if (question instanceof QuestionMultipleTextModel) {
    return question.items.map((item) => [item.editor, { row: item.name }]);
  }
  return [];
}

/** Rows that the questionnaire names; those that the actor adds have names that only the model knows. */
function nameOf(rowName: unknown, matrix: QuestionMatrixDropdownModelBase): string | undefined {
  return matrix instanceof QuestionMatrixDropdownModel ? String(rowName) : undefined;
}
