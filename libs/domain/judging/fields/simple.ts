import { fileRule, signatureFormat } from '../../files/index.ts';
import { isObject, listIn, plainValue, pointerBelow, textIn } from '../../questionnaires/index.ts';
import { type AnswerShape, type ChoiceValue } from '../../responses/index.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { type Kind } from './kind.ts';
import { numberOr } from './numbers.ts';

const oneOf = (values: readonly ChoiceValue[]): AnswerShape => ({ kind: 'choice', values, freeText: false });

/** Text between the questions. */
export const displayKind: Kind = { shape: undefined };

export function booleanKind(json: Part): Kind {
  return { shape: oneOf([plainValue(json['valueTrue']) ?? true, plainValue(json['valueFalse']) ?? false]) };
}

const mostRates = 20;

/** A scale: the values that the questionnaire lists, or steps from the lowest to the highest. */
export function ratingKind(json: Part, place: Place, bench: Workbench): Kind {
  const items = listIn(json['rateValues']);
  items.forEach((item, position) => {
    const pointer = pointerBelow(pointerBelow(place.pointer, 'rateValues'), position);
    if (isObject(item) && (item['visibleIf'] !== undefined || item['enableIf'] !== undefined)) {
      bench.refuse({ ...place, pointer }, 'property', 'visibleIf');
    }
  });
  const listed = items.flatMap((item) => plainValue(isObject(item) ? item['value'] : item) ?? []);
  return { shape: oneOf(listed.length > 0 ? listed : steps(json)) };
}

function steps(json: Part): number[] {
  const [least, step] = [numberOr(json['rateMin'], 1), numberOr(json['rateStep'], 1)];
  const most = numberOr(json['rateMax'], least + (numberOr(json['rateCount'], 5) - 1) * step);
  const values: number[] = [];
  for (let value = least; value <= most && values.length < mostRates && step > 0; value = sum(value, step))
    values.push(value);
  return values;
}

/** Without the error of binary fractions, as the form library adds. */
const sum = (one: number, other: number): number => Number((one + other).toFixed(10));

/** One place or two places on a line. Outside of its ends there is none. */
export function sliderKind(json: Part, place: Place, bench: Workbench): Kind {
  for (const name of ['minValueExpression', 'maxValueExpression']) {
    if (textIn(json[name]) !== '') bench.refuse(place, 'property', name);
  }
  const [least, most] = [json['min'] ?? 0, json['max'] ?? 100];
  if (typeof least !== 'number' || typeof most !== 'number') {
    bench.refuse(place, 'value', 'min');
    return { shape: { kind: 'unsupported' } };
  }
  const number: AnswerShape = { kind: 'number', least, most };
  return { shape: json['sliderType'] === 'range' ? { kind: 'numbers', count: 2, least, most } : number };
}

/** Files without a place of their own: they are part of the answers. */
export function fileKind(json: Part, place: Place, bench: Workbench): Kind {
  refuseStoredElsewhere(json, place, bench);
  return { shape: { kind: 'files', rule: fileRule(json) } };
}

/** A drawn signature: a picture as a data URL. */
export function signatureKind(json: Part, place: Place, bench: Workbench): Kind {
  refuseStoredElsewhere(json, place, bench);
  return { shape: { kind: 'signature', format: signatureFormat(json['dataFormat']) } };
}

const filling = ['defaultValue', 'defaultValueExpression', 'setValueExpression'];

/** What would put in something else than a file that somebody has chosen, or keep it somewhere else. */
function refuseStoredElsewhere(json: Part, place: Place, bench: Workbench): void {
  if (json['storeDataAsText'] === false) bench.refuse(place, 'property', 'storeDataAsText');
  for (const name of filling) if (json[name] !== undefined) bench.refuse(place, 'property', name);
}
