import { isObject, listIn, pointerBelow, textIn } from '../../questionnaires/index.ts';
import { type AnswerProblem, type AnswerShape, isJsonObject } from '../../responses/index.ts';
import { formProblem } from '../visit.ts';
import { type Part, type Place } from '../workbench.ts';
import { type Kind } from './kind.ts';
import { checkProperties } from './properties.ts';
import { textKind } from './text.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { validatorsOf } from './validators.ts';
import { type World } from './world.ts';

/** Several short texts under one question. */
export function multipleTextKind(json: Part, place: Place, world: World): Kind {
  const items = listIn(json['items']).flatMap((item, position) =>
    isObject(item)
      ? [itemOf(item, { ...place, pointer: pointerBelow(pointerBelow(place.pointer, 'items'), position) }, world)]
      : [],
  );
  const members = new Map(
    items.flatMap(({ name, shape }): [string, AnswerShape][] => (shape === undefined ? [] : [[name, shape]])),
  );
  return {
    shape: { kind: 'record', members },
    inner: (value, visit): AnswerProblem[] =>
      items.flatMap((item) => {
        const own = isJsonObject(value) ? value[item.name] : undefined;
        const inside = { ...visit, place: { ...visit.place, row: item.name } };
        const { locale } = visit.scope;
        const first = [
          ...(item.isRequired && isEmptyAnswer(own) ? [item.requiredText(locale)] : []),
          ...(item.messages?.(own, inside, item.isRequired) ?? []),
        ];
        const messages =
          first.length > 0 ? first : item.validators.flatMap((validator) => validator(own, inside) ?? []);
        return messages.map((message) => formProblem(inside, message));
      }),
  };
}

/** Settings of items that change what is entered or asked for. */
const unsupported = ['defaultValueExpression', 'minValueExpression', 'maxValueExpression'];

function itemOf(json: Part, place: Place, { bench, maxTextLength }: World) {
  checkProperties(json, place, bench);
  for (const name of unsupported) if (textIn(json[name]) !== '') bench.refuse(place, 'property', name);
  const name = textIn(json['name']);
  return {
    name,
    isRequired: json['isRequired'] === true,
    requiredText: bench.wording(json, 'requiredErrorText', place, bench.library('requiredError')),
    validators: validatorsOf(json, place, bench),
    ...textKind(json, place, bench, maxTextLength, false),
  };
}
