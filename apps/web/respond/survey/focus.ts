import { type Question, type SurveyModel } from 'survey-core';
import { filled, texts } from '../texts.ts';

/**
 * A new page begins at its heading, for eyes, keyboard and screen reader alike. What is missing is told in one
 * list that leads to each question.
 */
export function keepFocus(model: SurveyModel, place: HTMLElement): void {
  const summary = document.createElement('div');
  summary.className = 'callout errors';
  summary.setAttribute('role', 'alert');
  summary.hidden = true;
  place.before(summary);

  model.onAfterRenderPage.add((_, { htmlElement }) => {
    const heading = htmlElement.querySelector<HTMLElement>('h1') ?? htmlElement;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
  model.onCurrentPageChanged.add(() => {
    summary.hidden = true;
  });
  model.onValidatePage.add((_, { questions }) => list(summary, questions));
  model.onValueChanged.add(() => {
    if (!summary.hidden) list(summary, questionsOn(model).filter(hasErrors));
  });
}

const questionsOn = (model: SurveyModel): readonly Question[] =>
  model.visiblePages[model.currentPageNo]?.questions ?? [];

const hasErrors = (question: Question) => question.errors.length > 0;

function list(summary: HTMLElement, questions: readonly Question[]): void {
  summary.hidden = questions.length === 0;
  const sentence = document.createElement('p');
  sentence.textContent =
    questions.length === 1 ? texts.errorsOne : filled(texts.errorsMany, { count: questions.length });
  const items = document.createElement('ul');
  items.append(...questions.map(linkTo));
  summary.replaceChildren(sentence, items);
}

function linkTo(question: Question): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${question.id}`;
  link.textContent = question.processedTitle;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    question.focus(true);
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
