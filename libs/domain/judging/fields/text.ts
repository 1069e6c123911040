import { textIn } from '../../questionnaires/index.ts';
import { type Json } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { filled, type Wording } from '../wording.ts';
import { type Calculation, type Part, type Place, type Workbench } from '../workbench.ts';
import { asText } from './as-text.ts';
import { emailPattern } from './email-pattern.ts';
import { type Kind } from './kind.ts';
import { missesStep, numberIn } from './numbers.ts';
import { numeric, storesAsShown, textShape } from './text-shape.ts';
import { hasEmailValidator } from './validators.ts';
import { writtenForms } from './written-times.ts';

const dated = new Set(['date', 'datetime-local']);
const limited = new Set([...numeric, ...dated, 'time', 'month', 'week']);
/** Without a latest date the form library takes this one. */
const latestDate = '2999-12-31';

/**
 * A short text, a number, a date, … by its input type; or a long text.
 *
 * @param hasEnds whether `min`, `max` and `step` count; the form library does not look at them in a question of several
 * texts
 */
export function textKind(json: Part, place: Place, bench: Workbench, usualMost: unknown, hasEnds = true): Kind {
  const type = textIn(json['inputType']) || 'text';
  // Expressions then see another answer than the one that is stored.
  if (storesAsShown(json, type)) bench.refuse(place, 'property', 'saveMaskedValue');
  // The form library cannot even begin with a date that is none.
  const begun = json['defaultValue'];
  if (begun !== undefined && writtenForms[type]?.test(asText(begun)) === false)
    bench.refuse(place, 'value', 'defaultValue');
  const limits = limited.has(type) ? limitsOf(json, type, place, bench, hasEnds) : [];
  const isAddress = type === 'email' && !hasEmailValidator(json);
  const wrongAddress = bench.library('invalidEmail');
  return {
    shape: textShape(json, type, usualMost, bench.ports.mask),
    messages: (value, { scope }) => {
      const broken = isEmptyAnswer(value) ? [] : limits.flatMap((limit) => limit(value, scope) ?? []);
      // Blank text is no answer, and no address either.
      const noAddress = isAddress && value !== undefined && value !== '' && !emailPattern.test(asText(value));
      return noAddress ? [...broken, wrongAddress(scope.locale)] : broken;
    },
  };
}

type Limit = (value: Json | undefined, scope: Parameters<Calculation>[0]) => string | undefined;

function limitsOf(json: Part, type: string, place: Place, bench: Workbench, hasEnds: boolean): Limit[] {
  if (!hasEnds) return [];
  const ends = (['min', 'max'] as const).flatMap((side) => boundOf(side, json, type, place, bench));
  return [...ends, ...stepOf(json, type, place, bench)];
}

function boundOf(side: 'min' | 'max', json: Part, type: string, place: Place, bench: Workbench): Limit[] {
  const fixed = json[side];
  const calculated = bench.calculation(json, `${side}ValueExpression`, place);
  if (dated.has(type) && (calculated !== undefined || !isDateOrNone(fixed, type))) bench.refuse(place, 'value', side);
  const usual = side === 'max' && dated.has(type) ? latestDate : undefined;
  if (calculated === undefined && isEmptyAnswer(fixed) && usual === undefined) return [];
  const sentence = bench.wording(json, `${side}ErrorText`, place, bench.library(`${side}Error`));
  return [
    (value, scope) => {
      const stated = calculated === undefined ? fixed : calculated(scope);
      const bound = !stated && usual !== undefined ? usual : stated;
      if (isEmptyAnswer(bound)) return undefined;
      const breaks = side === 'min' ? isLess(value, bound, type) : isLess(bound, value, type);
      return breaks ? filled(sentence(scope.locale), shown(bound, type)) : undefined;
    },
  ];
}

const isDateOrNone = (value: unknown, type: string): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && (writtenForms[type]?.test(value) ?? false));

const instant = (value: unknown): number =>
  new Date(/T/.test(asText(value)) ? asText(value) : `${asText(value)}T00:00:00`).getTime();

function isLess(one: unknown, other: unknown, type: string): boolean {
  if (dated.has(type)) return instant(one) < instant(other);
  if (typeof one === 'string' && typeof other === 'string') return one < other;
  return Number(one) < Number(other);
}

function shown(bound: unknown, type: string): string {
  if (!dated.has(type)) return String(bound);
  const date = new Date(instant(bound));
  return type === 'date' ? date.toDateString() : date.toString();
}

function stepOf(json: Part, type: string, place: Place, bench: Workbench): Limit[] {
  const step = numberIn(json['step']);
  if (type !== 'number' || Number.isNaN(step)) return [];
  const sentence: Wording = bench.wording(json, 'stepErrorText', place, bench.library('stepError'));
  return [
    (value, { locale }) => {
      const number = numberIn(value);
      return !Number.isNaN(number) && missesStep(number, step) ? filled(sentence(locale), step) : undefined;
    },
  ];
}
