import {
  isObject,
  itemsIn,
  columnsIn,
  hasCellQuestions,
  listIn,
  type PlacedElement,
  type QuestionnaireContent,
  templateElementsIn,
  textIn,
} from '../questionnaires/index.ts';
import { type Fact, topicOf } from './facts.ts';
import { normalExpression } from './normal-text.ts';

/** How a value is calculated that expressions can speak of. */
interface Calculation {
  /** As expressions speak of it; of one in rows or entries with the name of the question around it. */
  readonly name: string;
  readonly text: string;
  readonly shown: string;
}

/** Calculations by the names through which expressions come to them, in lower case. */
export type Calculations = ReadonlyMap<string, readonly Calculation[]>;

/** What is calculated in a questionnaire: its calculated values, and questions that people do not answer themselves. */
export function calculationsIn(content: QuestionnaireContent, questions: readonly PlacedElement[]): Calculations {
  const values = listIn(content['calculatedValues']).flatMap((value) =>
    isObject(value) ? calculation(textIn(value['name']), value['expression']) : [],
  );
  const calculations = new Map<string, Calculation[]>();
  const keep = (name: string, found: readonly Calculation[]): void => {
    const key = name.toLowerCase();
    if (name !== '') calculations.set(key, [...(calculations.get(key) ?? []), ...found]);
  };
  for (const value of values) keep(value.name, [value]);
  for (const question of questions) {
    const { name, json } = question;
    const valueName = textIn(json['valueName']);
    const found = calculatedBy(question, name);
    for (const called of new Set([name, valueName])) keep(called, found);
    keep(`${name}-total`, totalsOf(question));
  }
  return calculations;
}

function calculatedBy(question: PlacedElement, name: string): Calculation[] {
  const { json } = question;
  const inside = [...cellsOf(question), ...itemsIn(question), ...templateElementsIn(question)];
  return [
    ...calculation(name, json['expression']),
    ...calculation(name, json['setValueExpression']),
    ...inside.flatMap((field) => calculatedBy(field, `${name}.${field.name}`)),
  ];
}

const cellsOf = (question: PlacedElement) => (hasCellQuestions(question.type) ? columnsIn(question) : []);

function totalsOf(question: PlacedElement): Calculation[] {
  return cellsOf(question).flatMap(({ name, json }) => {
    const total = textIn(json['totalExpression']) || textIn(json['totalType']);
    return calculation(`${question.name}-total.${name}`, total);
  });
}

function calculation(name: string, expression: unknown): Calculation[] {
  const shown = textIn(expression).trim();
  return name === '' || shown === '' ? [] : [{ name, text: normalExpression(shown), shown }];
}

/**
 * What the expressions of a question rest on: how each value is calculated that they speak of, also by way of others.
 * It is said of the property that speaks of it, and only compared where both sides have that.
 */
export function restingOn(facts: readonly Fact[], calculations: Calculations, self: string): Fact[] {
  if (calculations.size === 0) return [];
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind === 'reworded' || !fact.text.includes('{')) return [];
    const reached = new Map<string, Calculation[]>();
    reach(fact.text, calculations, new Set([self.toLowerCase()]), reached);
    return [...reached].map(([name, found]) => ({
      kind: fact.kind,
      property: fact.property,
      item: fact.item === undefined ? name : `${fact.item}: ${name}`,
      text: found.map(({ text }) => text).join('; '),
      shown: found.map(({ shown }) => shown).join('; '),
      ofValue: topicOf(fact),
    }));
  });
}

/** Collects by name what a text speaks of, and what that speaks of. */
function reach(
  text: string,
  calculations: Calculations,
  visited: Set<string>,
  reached: Map<string, Calculation[]>,
): void {
  for (const key of keysIn(text, calculations)) {
    if (visited.has(key)) continue;
    visited.add(key);
    for (const found of calculations.get(key) ?? []) {
      reached.set(found.name, [...(reached.get(found.name) ?? []), found]);
      reach(found.text, calculations, visited, reached);
    }
  }
}

/** The calculations that an expression speaks of: `{c}`, `{#c}`, `{c.part}`, `{c[0].part}`. */
function keysIn(text: string, calculations: Calculations): string[] {
  return [...text.matchAll(/\{#?([^{}]+)\}/g)].flatMap(([, spoken = '']) => {
    const name = spoken.trim().toLowerCase();
    const ends = [...name.matchAll(/[.[]/g)].map(({ index }) => name.slice(0, index));
    return [name, ...ends].filter((key) => calculations.has(key));
  });
}
