import { type Question, SurveyModel } from 'survey-core';
import 'survey-core/i18n/german';
import { registerSurveyProperties } from '../../libs/collect/questionnaires/survey-properties.ts';
import { type FormProblem, formProblems } from './form-problems.ts';
import { asJson, isObject, type JsonObject } from './json.ts';

/** What the form library makes of answers. */
export type Verdict =
  | { said: 'accepted'; answers: JsonObject }
  | { said: 'refused'; problems: FormProblem[] }
  /** It met something it cannot cope with. */
  | { said: 'nothing'; error: string };

/**
 * How answers lose what was not shown: `completion` by what is visible once all answers are in, as completing a
 * survey does it; `live` by what is still visible after each clearing, in the order of the questions.
 */
export type Clearing = 'completion' | 'live';

/**
 * The form library's own recipe, on a model of its own: one that has seen other answers gives other outcomes. Answers
 * in, validate, take out what was not shown, then what cannot be an answer.
 */
export function modelVerdict(
  content: JsonObject,
  answers: JsonObject,
  locale: string,
  clearing: Clearing = 'completion',
): Verdict {
  try {
    const model = filledModel(content, answers, locale);
    if (!model.validate(true, false)) return { said: 'refused', problems: formProblems(model) };
    if (clearing === 'completion') clearAsCompleting(model);
    else clearLive(model);
    const shown = Object.keys(model.data as JsonObject);
    model.clearIncorrectValues(true);
    return { said: 'accepted', answers: among(shown, asJson(model.data)) };
  } catch (error) {
    return { said: 'nothing', error: String(error) };
  }
}

/** Looking for what cannot be an answer makes the rows of hidden tables anew; what was taken out stays out. */
function among(names: readonly string[], answers: unknown): JsonObject {
  const left = isObject(answers) ? answers : {};
  return Object.fromEntries(Object.entries(left).filter(([name]) => names.includes(name)));
}

export function filledModel(content: JsonObject, answers: JsonObject, locale: string): SurveyModel {
  registerSurveyProperties();
  // Copied by way of JSON: under Jest, structuredClone makes objects of another realm, which the form library takes
  // for no objects.
  const model = new SurveyModel(asJson(content));
  model.locale = locale;
  model.data = asJson(answers);
  return model;
}

/** A completed survey runs no more conditions; `doComplete` clears in that state, and so does this. */
function clearAsCompleting(model: SurveyModel): void {
  model.doComplete();
}

function clearLive(model: SurveyModel): void {
  const reason = model.clearInvisibleValues === 'none' ? 'none' : 'onComplete';
  model.getAllQuestions().forEach((question: Question) => {
    question.clearUnusedValues();
    question.clearValueIfInvisible(reason);
  });
}
