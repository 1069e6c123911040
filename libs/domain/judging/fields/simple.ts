import { fileRule, signatureFormat } from '../../files/index.ts';
import {
  isObject,
  listIn,
  mostStepsOf,
  plainValue,
  pointerBelow,
  scaleIn,
  stepsOf,
  textIn,
} from '../../questionnaires/index.ts';
import { type AnswerShape, type ChoiceValue } from '../../responses/index.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { type Kind } from './kind.ts';

const oneOf = (values: readonly ChoiceValue[]): AnswerShape => ({ kind: 'choice', values, freeText: false });

/** Text between the questions. */
export const displayKind: Kind = { shape: undefined };

export function booleanKind(json: Part): Kind {
  return { shape: oneOf([plainValue(json['valueTrue']) ?? true, plainValue(json['valueFalse']) ?? false]) };
}

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
  const scale = scaleIn(json);
  return { shape: oneOf(scale === undefined ? listed : stepsOf(scale, mostStepsOf(json))) };
}

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
