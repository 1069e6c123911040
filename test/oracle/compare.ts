import { type AnswerProblem, boundsProblem, canonicalJson, type Json, type Judgement, textsNormalised } from '#domain';
import { claimsOf } from './claim.ts';
import { withoutEmpties } from './empties.ts';
import { type FormProblem } from './form-problems.ts';
import { asJson, isObject, type JsonObject } from './json.ts';
import { quietly } from './quiet.ts';
import { filledModel, modelVerdict } from './recipe.ts';
import { strictnesses } from './strictnesses.ts';

export type JudgeUnderTest = (answers: unknown, locale: string) => Judgement;

/** One set of answers, judged by both. */
export interface Case {
  content: JsonObject;
  answers: unknown;
  locale: string;
}

/** How a comparison ended; those that begin with `!` are faults. */
export interface Outcome {
  category: string;
  fault: boolean;
  /** For people: what the form library says and what we say. */
  model?: unknown;
  ours?: unknown;
}

/** Rows of a table that the form library still judges in good time. */
const mostRows = 60;

/**
 * The rule. What the form library refuses, we refuse. What we accept, it accepts, with the same answers left. What we
 * refuse and it accepts is covered by a strictness that holds at that place. Where both refuse for the form's own
 * reasons, the reasons are the same.
 */
export const compare = (one: Case, judge: JudgeUnderTest): Outcome => quietly(() => compared(one, judge));

function compared({ content, answers, locale }: Case, judge: JudgeUnderTest): Outcome {
  const ours = judged(judge, answers, locale);
  if (ours === undefined) return fault('our judge throws', undefined, undefined);
  if (boundsProblem(answers) !== undefined || !isObject(answers)) {
    return ours.accepted ? fault('accepted beyond every bound', undefined, ours) : fine('refused: beyond every bound');
  }
  if (hasManyRows(answers)) return fine(ours.accepted ? 'too much for the model: accepted' : 'too much for the model');
  const given = textsNormalised(answers as Record<string, Json>);
  const model = modelVerdict(content, given, locale);
  if (model.said === 'nothing') {
    return ours.accepted ? fault('accepted what the model throws over', model, ours) : fine('model cannot judge');
  }
  if (model.said === 'refused') {
    if (ours.accepted) return fault('accepted what the model refuses', model.problems, ours.answers);
    return bothRefuse(model.problems, ours.problems);
  }
  if (!ours.accepted) return onlyWeRefuse(model.answers, ours.problems, { content, answers: given, locale });
  if (isSame(model.answers, ours.answers)) return fine('accepted by both');
  const live = modelVerdict(content, given, locale, 'live');
  return live.said === 'accepted' && isSame(live.answers, ours.answers)
    ? fine('accepted by both')
    : fault('left other answers', model.answers, ours.answers);
}

function judged(judge: JudgeUnderTest, answers: unknown, locale: string): Judgement | undefined {
  try {
    return judge(answers, locale);
  } catch {
    return undefined;
  }
}

const isSame = (model: JsonObject, ours: JsonObject): boolean =>
  plainText(textsNormalised(model as Record<string, Json>)) === plainText(asJson(ours) as JsonObject);

const plainText = (answers: JsonObject): string => canonicalJson(withoutEmpties(answers) as Json);

function bothRefuse(model: readonly FormProblem[], ours: readonly AnswerProblem[]): Outcome {
  // What we refuse by ourselves the form may have dropped, so that it had other answers before it.
  if (ours.some(({ kind }) => kind !== 'form')) return fine('refused by both, we for our own reasons');
  const theirs = new Set(model.map(asText));
  const said = new Set(ours.map(asText));
  if (![...said].every((text) => theirs.has(text))) return fault('a reason that the model does not give', model, ours);
  return [...theirs].every((text) => said.has(text))
    ? fine('refused by both, for the same reasons')
    : fault('a reason of the model is missing', model, ours);
}

const asText = ({ question, row, column, message }: FormProblem): string =>
  JSON.stringify([question, row ?? '', column ?? '', message]);

function onlyWeRefuse(
  left: JsonObject,
  problems: readonly AnswerProblem[],
  { content, answers, locale }: Case,
): Outcome {
  const excused = excuses(problems, { content, answers, locale });
  if (excused === undefined) return fine('model cannot judge');
  const [name] = excused.filter((found) => found !== undefined);
  // Where one answer is wrong, conditions over it and choices that come from it are other ones than the form had.
  const isCovered = problems.every(({ kind }, at) => excused[at] !== undefined || followsFromOthers.has(kind));
  if (name === undefined || !isCovered) return fault('refused what the model accepts', left, problems);
  return fine(`strictness: ${name}`);
}

const followsFromOthers = new Set<string>(['form', 'not-offered', 'hidden-answer']);

/** The strictness that holds for each problem; undefined where the form library cannot make the rows that it speaks of. */
function excuses(
  problems: readonly AnswerProblem[],
  { content, answers, locale }: Case,
): (string | undefined)[] | undefined {
  try {
    const model = filledModel(content, answers as JsonObject, locale);
    return problems.map((problem) => {
      const claims = claimsOf(problem, answers as JsonObject, model);
      return strictnesses.find(({ kinds, holds }) => kinds.includes(problem.kind) && claims.some(holds))?.name;
    });
  } catch {
    return undefined;
  }
}

function hasManyRows(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > 12) return depth > 12;
  if (Array.isArray(value) && value.length > mostRows) return true;
  return Object.values(value).some((item) => hasManyRows(item, depth + 1));
}

const fine = (category: string): Outcome => ({ category, fault: false });
const fault = (category: string, model: unknown, ours: unknown): Outcome => ({
  category: `! ${category}`,
  fault: true,
  model,
  ours,
});
