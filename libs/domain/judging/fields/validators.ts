import { isObject, listIn, pointerBelow, textIn } from '../../questionnaires/index.ts';
import { type Json } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { type Visit } from '../visit.ts';
import { filled, type Wording } from '../wording.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { asText } from './as-text.ts';
import { emailPattern } from './email-pattern.ts';
import { numberIn } from './numbers.ts';

/** Says what is wrong with an answer; undefined if nothing is. */
export type Validator = (value: Json | undefined, visit: Visit) => string | undefined;

type Read = (json: Part, place: Place, bench: Workbench, title: Wording) => Validator | undefined;

/** The validators of a question in their order. What only warns refuses nothing and is left out. */
export function validatorsOf(json: Part, place: Place, bench: Workbench): Validator[] {
  return listIn(json['validators']).flatMap((item, position) => {
    if (!isObject(item)) return [];
    const own = { ...place, pointer: pointerBelow(pointerBelow(place.pointer, 'validators'), position) };
    const kind = textIn(item['notificationType']);
    if (kind === 'warning' || kind === 'info') return [];
    const read = readers[textIn(item['type']).replace(/validator$/, '')];
    if (read === undefined) bench.refuse(own, 'type');
    return read?.(item, own, bench, bench.library('value')) ?? [];
  });
}

export function hasEmailValidator(json: Part): boolean {
  return listIn(json['validators']).some((item) => isObject(item) && /^email/.test(textIn(item['type'])));
}

const readers: Readonly<Record<string, Read>> = { numeric, text, answercount: count, regex, email, expression };

const bound = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function numeric(json: Part, place: Place, bench: Workbench, title: Wording): Validator {
  const [least, most] = [bound(json['minValue']), bound(json['maxValue'])];
  const name = least === undefined ? 'numericMax' : most === undefined ? 'numericMin' : 'numericMinMax';
  const limits = [least, most].filter((limit) => limit !== undefined);
  const outside = bench.wording(json, 'text', place, (locale) =>
    filled(bench.ports.wording(name, locale), title(locale), ...limits),
  );
  const noNumber = bench.wording(json, 'text', place, bench.library('numericError'));
  return (value, { scope }) => {
    if (isEmptyAnswer(value)) return undefined;
    const number = numberIn(value);
    if (Number.isNaN(number)) return noNumber(scope.locale);
    return (least !== undefined && number < least) || (most !== undefined && number > most)
      ? outside(scope.locale)
      : undefined;
  };
}

function text(json: Part, place: Place, bench: Workbench): Validator {
  const [least, most] = [bound(json['minLength']) ?? 0, bound(json['maxLength']) ?? 0];
  const digits = json['allowDigits'] !== false;
  const name = least > 0 && most > 0 ? 'textMinMaxLength' : least > 0 ? 'textMinLength' : 'textMaxLength';
  const limits = [least, most].filter((limit) => limit > 0);
  const length = bench.wording(json, 'text', place, (locale) => filled(bench.ports.wording(name, locale), ...limits));
  const noDigits = bench.wording(json, 'text', place, bench.library('textNoDigitsAllow'));
  return (value, { scope: { locale } }) => {
    if (isEmptyAnswer(value)) return undefined;
    // Digits at the end alone, as in the form library.
    if (!digits && /\d$/.test(asText(value))) return noDigits(locale);
    if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
    const tooShort = least > 0 && value.length < least;
    return tooShort || (most > 0 && value.length > most) ? length(locale) : undefined;
  };
}

function count(json: Part, place: Place, bench: Workbench): Validator {
  const [least, most] = [bound(json['minCount']) ?? 0, bound(json['maxCount']) ?? 0];
  const say = (name: string, limit: number): Wording =>
    bench.wording(json, 'text', place, (locale) => filled(bench.ports.wording(name, locale), limit));
  const tooFew = say('minSelectError', least);
  const tooMany = say('maxSelectError', most);
  return (value, { scope: { locale } }) => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    if (least > 0 && value.length < least) return tooFew(locale);
    return most > 0 && value.length > most ? tooMany(locale) : undefined;
  };
}

function regex(json: Part, place: Place, bench: Workbench): Validator | undefined {
  const pattern = textIn(json['regex']);
  if (pattern === '') return undefined;
  const insensitive = json['caseInsensitive'] === true;
  if (!bench.ports.isLinear(pattern, insensitive)) {
    bench.refuse({ ...place, pointer: pointerBelow(place.pointer, 'regex') }, 'pattern');
    return undefined;
  }
  const expression = new RegExp(pattern, insensitive ? 'i' : '');
  const wrong = bench.wording(json, 'text', place, () => '');
  return (value, { scope: { locale } }) => {
    if (isEmptyAnswer(value)) return undefined;
    const parts: readonly unknown[] = Array.isArray(value) ? [...(value as unknown[]), value] : [value];
    const fits = parts.every((one) => expression.test(asText(one)));
    return fits ? undefined : wrong(locale);
  };
}

function email(json: Part, place: Place, bench: Workbench): Validator {
  const wrong = bench.wording(json, 'text', place, bench.library('invalidEmail'));
  return (value, { scope: { locale } }) =>
    value === undefined || value === '' || emailPattern.test(asText(value)) ? undefined : wrong(locale);
}

function expression(json: Part, place: Place, bench: Workbench): Validator | undefined {
  const holds = bench.condition(json, 'expression', place);
  const words = (locale: string) =>
    filled(bench.ports.wording('invalidExpression', locale), textIn(json['expression']));
  const wrong = bench.wording(json, 'text', place, words);
  return holds && ((_, { scope }) => (holds(scope) ? undefined : wrong(scope.locale)));
}
