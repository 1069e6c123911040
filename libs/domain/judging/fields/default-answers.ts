import { numberOr, pointerBelow, textIn } from '../../questionnaires/index.ts';
import { type Json, shapeProblems } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { stepsOf } from '../expressions/lookup.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { plain } from './expression.ts';
import { type Kind } from './kind.ts';
import { numberIn } from './numbers.ts';

type Computed = NonNullable<Kind['computed']>;

const written = new Set(['text', 'search', 'tel', 'url', 'email', 'password']);
const numeric = new Set(['number', 'range']);
const ofToday = /\b(today|currentDate|getDate|dateAdd)\s*\(/;

/** Of a question with a default: what the form puts in where there is no answer when answers are handed to it. */
export function defaultAnswer(json: Part, type: string, place: Place, bench: Workbench, kind: Kind): Kind {
  // Panels of a later page begin with their defaults, those of the first do not.
  if (place.inside === 'panel' && json['defaultValue'] !== undefined) refuseAt('defaultValue', place, bench);
  for (const property of strayingDefaults(json, type)) refuseAt(property, place, bench);
  const fill =
    place.inside === 'row' ? cellDefault(json, place, bench, kind) : expressionDefault(json, type, place, bench);
  return fill === undefined ? kind : { ...kind, computed: fill };
}

const withEntries = new Set(['matrixdropdown', 'matrixdynamic', 'paneldynamic']);

/**
 * Defaults that leave something behind when answers take their place: rows and panels that are there or gone, and
 * answers to choices that come and go.
 */
function strayingDefaults(json: Part, type: string): string[] {
  const has = (name: string) => json[name] !== undefined && !isEmptyAnswer(json[name]);
  const begins = ['rowCount', 'minRowCount', 'panelCount', 'minPanelCount'].some((name) => numberOr(json[name], 0) > 0);
  const hasEntries = begins || (type === 'matrixdynamic' && json['rowCount'] === undefined);
  const ofEntries = ['defaultRowValue', 'defaultPanelValue'].filter((name) => hasEntries && has(name));
  const strays = withEntries.has(type) || textIn(json['choicesFromQuestion']) !== '';
  return strays && has('defaultValue') ? ['defaultValue', ...ofEntries] : ofEntries;
}

/** The form fills in a question's default when it begins, and takes it away again with the answers it is given. */
function expressionDefault(json: Part, type: string, place: Place, bench: Workbench): Computed | undefined {
  const expression = textIn(json['defaultValueExpression']);
  if (expression.trim() === '') return undefined;
  const inputType = textIn(json['inputType']) || 'text';
  const isPlain = type === 'comment' || (type === 'text' && (written.has(inputType) || numeric.has(inputType)));
  const read = bench.ports.readExpression(expression);
  const isSteady = read?.variables.every((variable) => bench.isNeverSet(stepsOf(variable)[0]?.name ?? '')) === true;
  const hides = place.canHide === true || place.canClose === true;
  const calculate = bench.calculation(json, 'defaultValueExpression', place);
  const atFirst = isSteady ? calculate?.({ answers: {}, calculated: new Map(), locale: '' }) : undefined;
  const beginsFilled =
    atFirst instanceof Date || !isEmptyAnswer(plain(atFirst)) || !isEmptyAnswer(json['defaultValue']);
  if (place.inside !== undefined || !isPlain || !isSteady || hides || (!beginsFilled && ofToday.test(expression))) {
    refuseAt('defaultValueExpression', place, bench);
    return undefined;
  }
  // The form takes an answer that is the one it began with for its own, and calculates it anew.
  if (beginsFilled && read.variables.length > 0) refuseAt('defaultValueExpression', place, bench);
  if (beginsFilled) return undefined;
  return (value, { scope }) => value ?? typed(plain(calculate?.(scope)), numeric.has(inputType));
}

function refuseAt(property: string, place: Place, bench: Workbench): void {
  bench.refuse({ ...place, pointer: pointerBelow(place.pointer, property) }, 'property', property);
}

function typed(value: Json | undefined, asNumber: boolean): Json | undefined {
  if (!asNumber) return value;
  const number = numberIn(value);
  return Number.isNaN(number) ? undefined : number;
}

/** Every row begins with the defaults of its columns, also one that is handed over without them. */
function cellDefault(json: Part, place: Place, bench: Workbench, kind: Kind): Computed | undefined {
  const value = json['defaultValue'];
  if (json['defaultValueExpression'] !== undefined) refuseAt('defaultValueExpression', place, bench);
  if (value === undefined) return undefined;
  const shapes = new Map(kind.shape === undefined ? [] : [['', kind.shape]]);
  const fits = kind.computed === undefined && shapeProblems({ '': value }, shapes, '').length === 0;
  if (!fits || textIn(json['visibleIf']) !== '' || place.canClose === true) refuseAt('defaultValue', place, bench);
  return (given) => given ?? value;
}
