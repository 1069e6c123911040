import { elementsIn, type PlacedElement, takesAnswer } from '../questionnaires/index.ts';
import { type Fact, factsIn } from './facts.ts';

/** The questions of a page, panel or entry, panels inside included, and what is said around them. */
export interface Insides {
  readonly questions: readonly { readonly element: PlacedElement; readonly around: readonly Fact[] }[];
  readonly said: readonly Fact[];
}

/** What the page and panels around a question can decide for it. */
const ruling = ['visibleIf', 'enableIf', 'requiredIf', 'visible', 'readOnly', 'isRequired'];
const elsewhere = new Set(['elements', ...ruling]);

/** @param around what holds for everything inside */
export function insidesOf(container: PlacedElement, main: string, around: readonly Fact[]): Insides {
  const parts = elementsIn(container).map((element): Insides => {
    if (element.type === 'panel') {
      const inside = insidesOf(element, main, rulesOf(around, element, main));
      return { questions: inside.questions, said: [...saidBy('panel', element.name, element, main), ...inside.said] };
    }
    return takesAnswer(element.type)
      ? { questions: [{ element, around }], said: [] }
      : { questions: [], said: saidBy('text', element.name, element, main, new Set()) };
  });
  return { questions: parts.flatMap(({ questions }) => questions), said: parts.flatMap(({ said }) => said) };
}

/** That there is a page, panel or text, and what it says; what it rules is said of the questions inside. */
export function saidBy(what: string, item: string, { json }: PlacedElement, main: string, others = elsewhere): Fact[] {
  const there: Fact = { kind: 'other', property: what, item, text: 'there', shown: item };
  const said = factsIn(json, main, others).map((fact) => ({ ...fact, property: `${what}.${fact.property}`, item }));
  return [there, ...said];
}

/** The rules around a question: those from further out, and those of one more page or panel. */
export function rulesOf(outer: readonly Fact[], { json }: PlacedElement, main: string): Fact[] {
  const own = factsIn(Object.fromEntries(ruling.map((property) => [property, json[property]])), main);
  const rules = new Map(outer.map((fact) => [fact.property, fact]));
  for (const fact of own) {
    const property = `around.${fact.property}`;
    const above = rules.get(property);
    const joined = (one: string | undefined, other: string) => (one === undefined ? other : `${one}; ${other}`);
    rules.set(property, {
      kind: 'conditions',
      property,
      text: joined(above?.text, fact.text),
      shown: joined(above?.shown ?? above?.text, fact.shown ?? fact.text),
    });
  }
  return [...rules.values()];
}
