import { pointerBelow, pointerSteps } from '../questionnaires/index.ts';
import { isForbiddenName } from './answer-bounds.ts';
import { type AnswersByQuestion, canonicalJson, isJsonObject, type Json } from './json.ts';

/** One thing to mend in answers: at the place, put the value there; without a value, take out what is there. */
export interface AnswerChange {
  /** RFC 6901 pointer into the answers; empty for all of them. */
  readonly place: string;
  readonly to?: Json;
}

/** A change as it was made, with what stood there before; without `from` nothing did. */
export interface AppliedChange extends AnswerChange {
  readonly from?: Json;
}

export type Repaired =
  | { readonly answers: Json; readonly applied: readonly AppliedChange[] }
  /** The place of the first change that cannot be made. */
  | { readonly misplaced: string };

/**
 * Answers with changes made one after the other, each to what the ones before have left, as JSON Patch (RFC 6902) does.
 * Nothing else changes and the given answers stay as they are. A list takes a value only where it has one; in objects
 * what is missing on the way is made. No value goes under a name that JavaScript gives a meaning; taking one out works.
 */
export function repairAnswers(answers: Json, changes: readonly AnswerChange[]): Repaired {
  const applied: AppliedChange[] = [];
  let repaired = answers;
  for (const change of changes) {
    const { place, to } = change;
    const steps = stepsOf(place);
    const from = valueAt(repaired, steps);
    const next = steps === undefined ? undefined : changed(repaired, steps, to);
    if (next === undefined || (to === undefined && from === undefined)) return { misplaced: place };
    applied.push({ place, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    repaired = next;
  }
  return { answers: repaired, applied };
}

/** What stands at a place of answers; undefined where nothing does. */
export function answerAt(answers: Json, place: string): Json | undefined {
  return valueAt(answers, stepsOf(place));
}

/**
 * The changes that make one set of answers into another, a question each: what is new or different is put there, what
 * is missing taken out.
 */
export function changesBetween(before: AnswersByQuestion, after: AnswersByQuestion): AnswerChange[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const put = Object.entries(after).filter(([name, to]) => {
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    return was === undefined || canonicalJson(was) !== canonicalJson(to);
  });
  return [
    ...gone.map((name) => ({ place: pointerBelow('', name) })),
    ...put.map(([name, to]) => ({ place: pointerBelow('', name), to })),
  ];
}

/**
 * Changes to the same answers in an order in which they can be made one after the other: values first, then what is
 * taken out, of each list the last item first. What stands inside of something that goes as well is left out.
 */
export function inOrder(changes: readonly AnswerChange[]): AnswerChange[] {
  const goes = changes.filter(({ to }) => to === undefined);
  const stays = changes.filter(({ place }) => !goes.some((other) => place.startsWith(`${other.place}/`)));
  return [
    ...stays.filter(({ to }) => to !== undefined),
    ...stays.filter(({ to }) => to === undefined).sort((one, other) => lastFirst(one.place, other.place)),
  ];
}

/**
 * The same changes in order, with what a removal would leave empty taken out along with it: the only cell takes its
 * row, the only row its table. Nobody can give an empty answer.
 */
export function withEmptied(answers: Json, changes: readonly AnswerChange[]): AnswerChange[] {
  const ordered = inOrder(changes);
  const puts = ordered.filter(({ to }) => to !== undefined);
  const goes = new Set(ordered.filter(({ to }) => to === undefined).map(({ place }) => place));
  // What is added on the way is looked at as well.
  for (const place of goes) {
    const holder = holderOf(place);
    const isFilled = puts.some((put) => put.place.startsWith(`${holder}/`));
    if (holder !== '' && !isFilled && placesIn(answers, holder).every((inside) => goes.has(inside))) goes.add(holder);
  }
  return inOrder([...puts, ...[...goes].map((place) => ({ place }))]);
}

const holderOf = (place: string): string => place.slice(0, Math.max(0, place.lastIndexOf('/')));

function placesIn(answers: Json, place: string): string[] {
  const value = answerAt(answers, place);
  return typeof value === 'object' && value !== null ? Object.keys(value).map((name) => pointerBelow(place, name)) : [];
}

function lastFirst(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true });
}

function stepsOf(place: string): string[] | undefined {
  return place === '' || place.startsWith('/') ? pointerSteps(place) : undefined;
}

function valueAt(value: Json, steps: readonly string[] | undefined): Json | undefined {
  return steps?.reduce<Json | undefined>(
    (here, step) => (here === undefined ? undefined : memberOf(here, step)),
    value,
  );
}

function memberOf(value: Json, step: string): Json | undefined {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return items[positionIn(items, step)];
  }
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** -1 for what names no item. */
function positionIn(list: readonly unknown[], step: string): number {
  return /^(0|[1-9]\d{0,5})$/.test(step) && Number(step) < list.length ? Number(step) : -1;
}

/** A copy with one place changed; undefined where that cannot be. */
function changed(value: Json, [step, ...deeper]: readonly string[], to: Json | undefined): Json | undefined {
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    const at = positionIn(items, step);
    const item = items[at];
    if (item === undefined) return undefined;
    if (deeper.length === 0 && to === undefined) return items.toSpliced(at, 1);
    const next = changed(item, deeper, to);
    return next === undefined ? undefined : items.with(at, next);
  }
  if (!isJsonObject(value)) return undefined;
  const inner = memberOf(value, step);
  if (deeper.length === 0 && to === undefined) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step));
  }
  if (isForbiddenName(step)) return undefined;
  const next = changed(inner ?? {}, deeper, to);
  return next === undefined ? undefined : { ...value, [step]: next };
}
