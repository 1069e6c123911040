import {
  type PanelModel,
  type PanelModelBase,
  type Question,
  QuestionMatrixDropdownModelBase,
  QuestionMultipleTextModel,
  QuestionPanelDynamicModel,
  type SurveyElement,
  type SurveyError,
  type SurveyModel,
} from 'survey-core';

/** What the form itself finds wrong, and where: rows are names, or numbers in the answers from 1. */
export interface FormProblem {
  question: string;
  row?: string;
  column?: string;
  message: string;
}

type Place = Omit<FormProblem, 'message'>;

/** Everything that a validated model refuses answers for. A panel that needs an answer stands under its own name. */
export function formProblems(model: SurveyModel): FormProblem[] {
  return [
    ...model.pages.flatMap((page) => said(page.errors, { question: page.name })),
    ...model.getAllPanels().flatMap((panel) => {
      const { name, errors } = panel as PanelModel;
      return said(errors, { question: name });
    }),
    ...model.getAllQuestions().flatMap((question) => problemsOf(question, { question: question.getValueName() })),
  ];
}

function problemsOf(question: Question, place: Place): FormProblem[] {
  return [...said(question.errors, place), ...inner(question, place)];
}

const said = (errors: readonly SurveyError[], place: Place): FormProblem[] =>
  errors
    .filter(({ notificationType }) => notificationType !== 'warning' && notificationType !== 'info')
    .map((error) => ({ ...place, message: error.getText() }));

function inner(question: Question, place: Place): FormProblem[] {
  if (question instanceof QuestionMultipleTextModel) {
    return question.items.flatMap(({ name, editor }) => problemsOf(editor, { ...place, row: name }));
  }
  if (question instanceof QuestionPanelDynamicModel) {
    return question.panels.flatMap((panel, position) => inPanel(panel, { ...place, row: String(position + 1) }));
  }
  if (question instanceof QuestionMatrixDropdownModelBase) {
    const rows = question.allRows;
    return rows.flatMap((row, position) => {
      const name: unknown = row.rowName;
      const where = { ...place, row: question.getType() === 'matrixdropdown' ? String(name) : String(position + 1) };
      const cells = row.cells.flatMap((cell) => problemsOf(cell.question, { ...where, column: cell.column.name }));
      const detail: unknown = row.detailPanel;
      return isPanel(detail) ? [...cells, ...inPanel(detail, where)] : cells;
    });
  }
  return [];
}

/** Of the questions and panels inside of one row or panel. */
function inPanel(panel: PanelModelBase, place: Place): FormProblem[] {
  return panel.elements.flatMap((element) => {
    const column = { ...place, column: (element as unknown as SurveyElement).name };
    if (isPanel(element)) return [...said(element.errors, column), ...inPanel(element, place)];
    return problemsOf(element as unknown as Question, column);
  });
}

const isPanel = (element: unknown): element is PanelModel =>
  typeof element === 'object' && element !== null && (element as { isPanel?: unknown }).isPanel === true;
