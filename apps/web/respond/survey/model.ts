import { settings, SurveyModel } from 'survey-core';
import 'survey-core/i18n/german';
import { type Answers, type Draft } from '../draft.ts';
import { isRecord } from '../json.ts';
import { texts } from '../texts.ts';
import { bringInStep, followChoices } from './rows-from-question.ts';

// The page is the heading of the first level, its questions those of the second.
settings.titleTags = { survey: 'h1', page: 'h1', panel: 'h2', question: 'h2' };

/** The questionnaire as SurveyJS shows it, with what the person has answered, at the page where they were. */
export function surveyModel(content: object, draft: Draft, language: string): SurveyModel {
  const model = new SurveyModel(content);
  // Variables and resets of the theme come from our style sheet: the policy of the page forbids style elements.
  model.generateStylesheet = false;
  model.locale = language;
  model.textUpdateMode = 'onTyping';
  model.showProgressBar = false;
  model.showCompletePage = false;
  model.showTitle = false;
  model.autoFocusFirstQuestion = false;
  model.pagePrevText = texts.back;
  model.pageNextText = texts.next;
  model.completeText = texts.submit;
  model.isCompact = true;
  makePrimary(model);
  followChoices(model);
  putAnswers(model, draft.answers);
  goToPage(model, draft.page);
  return model;
}

/** Puts answers in the place of all that is there. */
export function putAnswers(model: SurveyModel, answers: Answers): void {
  model.data = structuredClone(answers);
  bringInStep(model);
}

/** Shows the page where the person was, but none beyond the first page that lacks something. */
export function goToPage(model: SurveyModel, wanted: number): void {
  const lacking = model.visiblePages.findIndex((page) => !page.validate(false));
  model.currentPageNo = lacking < 0 ? wanted : Math.min(wanted, lacking);
}

/** "Next" is what most people want: it stands out as "submit" does. */
function makePrimary(model: SurveyModel): void {
  const next = model.navigationBar.getActionById('sv-nav-next');
  next.appearance = { ...next.appearance, mode: 'primary' };
}

/** The answers as they stand, safe from later changes. */
export function answersOf(model: SurveyModel): Answers {
  const data: unknown = structuredClone(model.data);
  return isRecord(data) ? data : {};
}
