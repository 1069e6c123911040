import {
  answerProblem,
  type AnswerProblem,
  type AnswerShape,
  type AnswersByQuestion,
  boundsProblem,
  isJsonObject,
  type Json,
  shapeProblems,
  textsNormalised,
} from '../responses/index.ts';
import { calculateAll, type CalculatedValue } from './calculated-values.ts';
import { type CompiledQuestionnaire, type Judgement } from './compiled-questionnaire.ts';
import { type Container, fieldsIn, type Found, survey } from './containers.ts';
import { plain } from './fields/expression.ts';
import { type Field, problemsOf } from './fields/field.ts';
import { keptAnswers } from './fields/kept.ts';
import { isSameAnswer } from './fields/same-answer.ts';
import { asText } from './fields/totals.ts';
import { membersOf } from './fields/rows.ts';
import { type Visit } from './visit.ts';

interface Parts {
  readonly pages: readonly Container[];
  readonly calculated: readonly CalculatedValue[];
}

/** How often the form library lets calculated answers change each other (`maxConditionRunCountOnValueChanged`). */
const mostRounds = 10;

/** The judge of a questionnaire whose parts are compiled. */
export function judgeWith({ pages, calculated }: Parts): CompiledQuestionnaire['judge'] {
  const fields = pages.flatMap(fieldsIn);
  const shapes: Map<string, AnswerShape> = membersOf(fields);
  for (const { name, isAnswer } of calculated) if (isAnswer) shapes.set(name, { kind: 'anything' });
  const computing = fields.filter(({ kind }) => kind.computed !== undefined || kind.totals !== undefined);
  const isCalculating = computing.length > 0 || calculated.some(({ isAnswer }) => isAnswer);

  // What stands there before anybody answers.
  const atFirst = calculateAll(calculated, { answers: {}, locale: '' });

  return (answers, locale) => {
    const broken = boundsProblem(answers);
    if (broken !== undefined) return refused([answerProblem(broken.kind, { question: broken.question }, locale)]);
    if (!isJsonObject(answers)) return refused([answerProblem('not-answers', { question: '' }, locale)]);
    const normalised = textsNormalised(answers);
    const strange = shapeProblems(normalised, shapes, locale);
    if (strange.length > 0) return refused(strange);

    const visit = settled(isCalculating ? { ...normalised } : normalised, locale, calculated, computing, atFirst);
    const surveyed = pages.map((page) => survey(page, visit));
    const found = surveyed.flatMap((page) => page.found);
    const unlike = computing.flatMap((field) => unlikeProblems(field, normalised[field.name], visit));
    const strict = [...unlike, ...found.flatMap((one) => strictProblems(one, visit))];
    if (strict.length > 0) return refused(strict);
    const problems = [
      ...found.flatMap((one) => formProblems(one, visit)),
      ...surveyed.flatMap((page) => page.problems),
    ];
    if (problems.length > 0) return refused(problems);
    return { accepted: true, answers: result(found, visit, calculated) };
  };
}

/** Puts everything that the form calculates into the answers, and tells what expressions see of them. */
function settled(
  answers: AnswersByQuestion,
  locale: string,
  calculated: readonly CalculatedValue[],
  computing: readonly Field[],
  atFirst: ReadonlyMap<string, unknown>,
): Visit {
  for (const { name, isAnswer } of calculated) if (isAnswer) Reflect.deleteProperty(answers, name);
  let before = atFirst;
  for (let round = 1; ; round += 1) {
    before = calculateAll(calculated, { answers, locale }, before);
    const scope = { answers, locale, calculated: before };
    const visit: Visit = { scope, place: { question: '' }, beside: answers, closed: false };
    const changed = computing.filter((field) => [compute(field, visit), addUp(field, visit)].includes(true));
    if (changed.length === 0 || round === mostRounds) return visit;
  }
}

/** Whether the calculated answer of a question was another one before. */
function compute({ name, kind }: Field, visit: Visit): boolean {
  if (kind.computed === undefined) return false;
  return put(name, kind.computed(visit.beside[name], visit), visit);
}

/** Whether the totals below a table were others before. */
function addUp({ kind: { totals } }: Field, visit: Visit): boolean {
  return totals !== undefined && put(totals.key, totals.settled(visit.beside[totals.key], visit.scope), visit);
}

function put(name: string, after: Json | undefined, { beside }: Visit): boolean {
  if (isSameAnswer(beside[name], after)) return false;
  if (after === undefined) Reflect.deleteProperty(beside, name);
  else beside[name] = after;
  return true;
}

const at = (visit: Visit, question: string): Visit => ({ ...visit, place: { question } });

/** What no form would have sent, whatever the questionnaire asks. */
function strictProblems(one: Found, visit: Visit): AnswerProblem[] {
  return [...totalProblems(one, visit), ...answerProblems(one, visit)];
}

function unlikeProblems({ name, kind }: Field, given: Json | undefined, visit: Visit): AnswerProblem[] {
  return given === undefined ? [] : (kind.unlike?.(given, visit.beside[name], at(visit, name)) ?? []);
}

function totalProblems(
  {
    field: {
      kind: { totals },
    },
  }: Found,
  { beside, scope }: Visit,
): AnswerProblem[] {
  const given = totals === undefined ? undefined : beside[totals.key];
  return totals === undefined || given === undefined || asText(given) === asText(totals.of(scope))
    ? []
    : [answerProblem('wrong-total', { question: totals.key }, scope.locale)];
}

function answerProblems({ field, shown }: Found, visit: Visit): AnswerProblem[] {
  const value = visit.beside[field.name];
  if (value === undefined) return [];
  const isHidden = !shown && field.whenHidden === 'is-refused' && field.type !== 'expression';
  const hidden = isHidden ? [answerProblem('hidden-answer', { question: field.name }, visit.scope.locale)] : [];
  return [...hidden, ...(field.kind.notOffered?.(value, at(visit, field.name)) ?? [])];
}

function formProblems({ field, shown, closed }: Found, visit: Visit): AnswerProblem[] {
  return shown ? problemsOf(field, visit.beside[field.name], { ...at(visit, field.name), closed }) : [];
}

function result(found: readonly Found[], visit: Visit, calculated: readonly CalculatedValue[]): AnswersByQuestion {
  const kept = refitted(found, keptAnswers(found, visit.beside, visit), visit);
  for (const { name, isAnswer } of calculated) {
    const value = plain(visit.scope.calculated.get(name.toLowerCase()));
    if (isAnswer && value !== undefined) kept[name] = value;
  }
  return kept;
}

/** Choices that come from another answer go with it, and what depends on them in turn. */
function refitted(found: readonly Found[], kept: AnswersByQuestion, visit: Visit): AnswersByQuestion {
  const carried = found.filter(({ field }) => field.kind.refitted !== undefined && kept[field.name] !== undefined);
  const after: Visit = { ...visit, scope: { ...visit.scope, answers: kept }, beside: kept };
  for (const { field } of carried) {
    const value = kept[field.name];
    const left = value === undefined ? undefined : field.kind.refitted?.(value, after);
    if (left === undefined) Reflect.deleteProperty(kept, field.name);
    else kept[field.name] = left;
  }
  return kept;
}

const refused = (problems: AnswerProblem[]): Judgement => ({ accepted: false, problems });
