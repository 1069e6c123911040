import { textIn } from '../../questionnaires/index.ts';
import { answerProblem, isJsonObject, type Json } from '../../responses/index.ts';
import { isEmptyAnswer, isEmptyValue } from '../expressions/emptiness.ts';
import { type Part, type Place } from '../workbench.ts';
import { type Kind } from './kind.ts';
import { isTakenForSame } from './same-answer.ts';
import { type World } from './world.ts';

const joinsText = /\+\s*['"]|['"]\s*\+/;

/** Whether nothing but blanks can come of it. */
const canBeBlanks = /(['"])\s+\1|\bsubstring\s*\(/;

/** A value that the form calculates from other answers. */
export function expressionKind(json: Part, place: Place, world: World): Kind {
  const { bench } = world;
  // What is read-only is not calculated.
  if (place.canClose === true) bench.refuse(place, 'property', 'readOnly');
  const expression = textIn(json['expression']);
  const canHide = place.canHide === true || json['visible'] === false || textIn(json['visibleIf']) !== '';
  // The form forgets to clear a hidden result that is the very list it has just cleared elsewhere.
  const variables = bench.ports.readExpression(expression)?.variables ?? [];
  const lists = variables.filter((name) => bench.isClearedList(name, place));
  if (canHide && lists.length > 0) bench.refuse(place, 'variable', `{${lists.join('}, {')}}`);
  // A list that comes from elsewhere does not always arrive in panels.
  const outer = place.inside === 'panel' ? variables.filter((name) => bench.isList(name)) : [];
  if (outer.length > 0) bench.refuse(place, 'variable', `{${outer.join('}, {')}}`);
  // Nor does one that the form has begun with and then been given anew.
  const begun = variables.filter((name) => bench.isBegunList(name));
  if (begun.length > 0) bench.refuse(place, 'variable', `{${begun.join('}, {')}}`);
  const calculate = bench.calculation(json, 'expression', place);
  const precision = typeof json['precision'] === 'number' ? json['precision'] : -1;
  // A text or a list that reads like a number makes a form that shall round it fail.
  const isListed = (name: string): boolean =>
    bench.isList(name) || bench.isListAround(name, place) || bench.isClearedList(name, place);
  if (precision >= 0 && (joinsText.test(expression) || variables.some(isListed)))
    bench.refuse(place, 'property', 'precision');
  if (/\b(today|currentDate|getDate|dateAdd)\s*\(/.test(expression)) {
    bench.refuse(place, 'function', 'today, getDate');
  }
  if (canBeBlanks.test(expression) && isLookedAt(json, place, world)) bench.refuse(place, 'property', 'expression');
  return {
    // What is given does not count, unless the form takes it for the same.
    shape: { kind: 'anything', part: place.inside === 'panel' },
    computed: (given, { scope }) => {
      const result = rounded(seen(calculate?.(scope), place), precision);
      return stays(given, result, place) ? given : result;
    },
    unlike: (given, after, { place: at, scope: { locale } }) =>
      Array.isArray(given) && after !== undefined && !Array.isArray(after)
        ? [answerProblem('wrong-type', at, locale)]
        : [],
    kept: place.inside === undefined ? plain : (value) => (isEmptyAnswer(value) ? undefined : plain(value)),
  };
}

/**
 * Whether anything else depends on what is calculated in a row or panel. Blanks are no answer there, but to those who
 * ask before they are dropped they are something; when they are depends on what had been there before.
 */
function isLookedAt(json: Part, { inside, question }: Place, world: World): boolean {
  if (inside === undefined) return false;
  const isOfRow = world.looksAtField(textIn(json['name'])) || (textIn(json['totalType']) || 'none') !== 'none';
  return world.takesWhole(question) || (inside === 'row' && isOfRow);
}

/** Numbers count as the form counts them in panels only. */
const stays = (given: Json | undefined, result: Json | undefined, { inside }: Place): boolean =>
  isTakenForSame(given, result) && (inside === 'panel' || (typeof given !== 'number' && typeof result !== 'number'));

/** No number is none as an answer, but other expressions know it from nothing; except in rows. */
const seen = (result: unknown, { inside }: Place): Json | undefined =>
  typeof result === 'number' && Number.isNaN(result) && inside !== 'row' ? result : plain(result);

/** A calculated value as JSON has it; nothing where it is none. */
export function plain(value: unknown): Json | undefined {
  if (isEmptyValue(value)) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string' || typeof value === 'boolean' || Array.isArray(value)) return value;
  return isJsonObject(value) && !(value instanceof Date) ? value : undefined;
}

function rounded(value: Json | undefined, precision: number): Json | undefined {
  return typeof value === 'number' && precision >= 0 ? Number(value.toFixed(precision)) : value;
}
