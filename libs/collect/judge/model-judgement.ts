import { type ItemValue, QuestionMatrixDropdownModel, SurveyModel } from 'survey-core';
import 'survey-core/i18n/german';
import {
  answerProblem,
  type AnswerProblem,
  type AnswersByQuestion,
  canonicalJson,
  isJsonObject,
  type Judgement,
  shapeProblems,
  textsNormalised,
} from '#domain';

import { problemsOf } from './model-problems.ts';
import { leftoverProblems, strictProblems } from './model-strictness.ts';
import { shapesOf } from './model-shapes.ts';

/**
 * Judges answers with a model of their own: a model that has seen other answers gives other outcomes. First come
 * the checks of form, so that the model meets only what the questionnaire knows; then the model's own rules; then
 * what the form did not show is taken out as the form itself does on completion; what is left must be among the
 * choices that these answers offer.
 */
export function judgeWithModel(content: unknown, given: AnswersByQuestion, locale: string): Judgement {
  const answers = textsNormalised(given);
  const model = new SurveyModel(content);
  model.locale = locale;
  nameRowsInWords(model);
  const misshapen = shapeProblems(answers, shapesOf(model), locale);
  if (misshapen.length > 0) return { accepted: false, problems: misshapen };

  model.data = structuredClone(answers);
  if (!model.validate(true, false)) return { accepted: false, problems: refusalOf(model, locale) };

  const lax = strictProblems(model, answers, locale);
  if (lax.length > 0) return { accepted: false, problems: lax };

  // Takes out what these answers did not show, with no condition run in between.
  model.doComplete();
  const shown = answersOf(model);
  const left = leftoverProblems(model, answers, shown, locale);
  model.clearIncorrectValues(true);
  const problems = [...left, ...notOffered(shown, answersOf(model), locale)];
  return problems.length > 0 ? { accepted: false, problems } : { accepted: true, answers: shown };
}

/** Names in answers are texts; the form would not know its own rows again where they are called by numbers. */
function nameRowsInWords(model: SurveyModel): void {
  for (const question of model.getAllQuestions()) {
    if (!(question instanceof QuestionMatrixDropdownModel)) continue;
    question.rows.forEach((row: ItemValue) => {
      row.value = String(row.value);
    });
  }
}

function answersOf(model: SurveyModel): AnswersByQuestion {
  const data: unknown = structuredClone(model.data);
  return isJsonObject(data) ? data : {};
}

function notOffered(before: AnswersByQuestion, after: AnswersByQuestion, locale: string): AnswerProblem[] {
  return Object.keys(before)
    .filter((question) => canonicalJson(before[question] ?? null) !== canonicalJson(after[question] ?? null))
    .map((question) => answerProblem('not-offered', { question }, locale));
}

/** A refusal always has a reason, even where the questionnaire shows none. */
function refusalOf(model: SurveyModel, locale: string): AnswerProblem[] {
  const problems = problemsOf(model);
  return problems.length > 0 ? problems : [answerProblem('check-failed', { question: '' }, locale)];
}
