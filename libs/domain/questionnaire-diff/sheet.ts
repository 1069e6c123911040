import {
  listIn,
  localised,
  mainLanguageOf,
  orElse,
  pagesIn,
  type PlacedElement,
  type QuestionnaireContent,
  textIn,
} from '../questionnaires/index.ts';
import { insidesOf, rulesOf, saidBy } from './around.ts';
import { calculationsIn } from './calculations.ts';
import { type Fact, factsIn } from './facts.ts';
import { byTopic, eachOnce, type QuestionFacts, questionFacts } from './question-facts.ts';

/** A questionnaire laid out for comparing. */
export interface Sheet {
  /** In reading order. */
  readonly questions: readonly PlacedFacts[];
  /** What is said outside of questions. */
  readonly general: ReadonlyMap<string, Fact>;
}

export interface PlacedFacts {
  readonly question: QuestionFacts;
  /** Name of its page, and how people read it. */
  readonly page: string;
  readonly pageTitle: string;
}

export function sheetOf(content: QuestionnaireContent): Sheet {
  const main = mainLanguageOf(content);
  const pages = eachOnce(pagesIn(content)).map(([page, key]) => ({
    page,
    said: page.json === content ? [] : saidBy('page', key, page, main),
    inside: insidesOf(page, main, page.json === content ? [] : rulesOf([], page, main)),
  }));
  const found = pages.flatMap(({ page, inside }) => inside.questions.map((question) => ({ page, ...question })));
  const elements = new Map(found.map(({ element }) => [element.name, element]));
  const calculations = calculationsIn(
    content,
    found.map(({ element }) => element),
  );
  const keys = eachOnce(found.map(({ element }) => element));
  return {
    questions: found.map(({ element, page, around }, at) => ({
      question: questionFacts(element, keys[at]?.[1] ?? element.name, {
        main,
        around,
        choicesOf: (name) => choicesOf(name, elements),
        calculations,
      }),
      page: page.name,
      pageTitle: titleIn(page, main),
    })),
    general: byTopic([
      ...factsIn(content, main, new Set(['pages', 'elements']), 'survey'),
      ...pages.flatMap(({ said, inside }) => [...said, ...inside.said]),
    ]),
  };
}

/** The choices of a question, those included that it takes from another itself. */
function choicesOf(
  name: string,
  elements: ReadonlyMap<string, PlacedElement>,
  above: readonly string[] = [],
): readonly unknown[] {
  const json = elements.get(name)?.json;
  if (json === undefined || above.includes(name)) return [];
  const taken = textIn(json['choicesFromQuestion']);
  const others = taken === '' ? [] : choicesOf(taken, elements, [...above, name]);
  return [...others, ...listIn(json['choices'])];
}

function titleIn({ name, json }: PlacedElement, main: string): string {
  const title = orElse(localised(json['title']), localised(name));
  return main === 'de' ? title.de : title.en;
}
