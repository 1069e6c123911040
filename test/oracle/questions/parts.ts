import { isObject, type JsonObject, objectsIn } from '../json.ts';

/** Names and values that a question's JSON gives, read without the form library. */
export function choiceValues(question: JsonObject): unknown[] {
  const choices = Array.isArray(question['choices']) ? question['choices'] : [];
  return choices.map((item: unknown) => (isObject(item) ? item['value'] : item));
}

export function rowNames(matrix: JsonObject): string[] {
  const rows = Array.isArray(matrix['rows']) ? matrix['rows'] : [];
  return rows.map((item: unknown) => String(isObject(item) ? item['value'] : item));
}

/** The questions inside of a question: columns, items, elements of its panels. */
export function fieldsOf(question: JsonObject): JsonObject[] {
  if (question['type'] === 'matrix') return [];
  return [
    ...objectsIn(question['columns']),
    ...objectsIn(question['items']),
    ...objectsIn(question['templateElements']).flatMap(insidePanels),
    ...objectsIn(question['detailElements']).flatMap(insidePanels),
  ];
}

/** A question itself, or the questions of a panel. */
export function insidePanels(element: JsonObject): JsonObject[] {
  return element['type'] === 'panel' ? objectsIn(element['elements']).flatMap(insidePanels) : [element];
}

export function rateValues(rating: JsonObject): unknown[] {
  const values = rating['rateValues'];
  if (Array.isArray(values)) return choiceValues({ choices: values });
  const number = (name: string, otherwise: number) => {
    const value = rating[name];
    return typeof value === 'number' ? value : otherwise;
  };
  const [min, max, step] = [number('rateMin', 1), number('rateMax', 5), number('rateStep', 1)];
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, position) => min + position * step);
}

export const both = (text: string) => ({ de: text, en: `${text} (en)` });
