import {
  columnsIn,
  hasCellQuestions,
  itemsIn,
  localised,
  orElse,
  type PlacedElement,
  textIn,
} from '../questionnaires/index.ts';
import { type Translated } from '../translated/index.ts';
import { answerForm } from './answer-form.ts';
import { insidesOf } from './around.ts';
import { type Calculations, restingOn } from './calculations.ts';
import { type Fact, factsIn, topicOf } from './facts.ts';
import { type ItemList, itemList } from './item-facts.ts';

/** Everything that is said of one question, ready to be compared. */
export interface QuestionFacts {
  /** Its name; of a second one of the same name `name (2)`. */
  readonly key: string;
  readonly name: string;
  readonly title: Translated;
  readonly type: string;
  /** Facts by what they are about. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly lists: readonly ItemList[];
  readonly fields: readonly QuestionFacts[];
}

/** What a question takes from elsewhere in its questionnaire. */
export interface Surroundings {
  /** The language of plain strings. */
  readonly main: string;
  /** Conditions of the page and panels around the questions. */
  readonly around: readonly Fact[];
  /** The choices of another question, for those that take theirs from it. */
  readonly choicesOf: (question: string) => unknown;
  /** How the values are calculated that expressions speak of. */
  readonly calculations: Calculations;
}

/** Lists whose items are values; the others hold questions, and are read as such. */
const valueLists = ['choices', 'rateValues', 'rows', 'columns', 'customLabels'];
const nested = ['elements', 'templateElements', 'detailElements', 'items'];

export function questionFacts(element: PlacedElement, key: string, surroundings: Surroundings): QuestionFacts {
  const { name, type, json } = element;
  const { main, around } = surroundings;
  const lists = valueLists.filter((property) => Array.isArray(json[property]) && !holdsQuestions(property, type));
  // The type of a cell is the type of the question in it.
  const elsewhere = new Set([
    ...lists,
    ...nested,
    ...(hasCellQuestions(type) ? ['columns'] : []),
    ...(type === 'matrix' ? [] : ['cellType']),
  ]);
  const inside = insidesOf({ ...element, json: { elements: json[entryOf(type)] } }, main, []);
  const facts: Fact[] = [
    { kind: 'retyped', property: 'form', text: answerForm(type, json) },
    { kind: 'rescaled', property: 'type', text: type },
    ...factsIn(json, main, elsewhere, type),
    ...around,
    ...inside.said,
  ];
  const taken = ['choicesFromQuestion', 'rowsFromQuestion'].filter((property) => textIn(json[property]) !== '');
  const itemLists = [
    ...lists.map((property) => itemList(property, json[property], main)),
    ...taken.map((property) => itemList(`${property}.choices`, surroundings.choicesOf(textIn(json[property])), main)),
  ];
  const said = [...facts, ...itemLists.flatMap((list) => list.facts)];
  return {
    ...{ key, name, type },
    title: orElse(localised(json['title']), localised(name)),
    facts: byTopic([...said, ...restingOn(said, surroundings.calculations, name)]),
    lists: itemLists,
    fields: [
      ...fields(cellsIn(element), surroundings),
      ...eachOnce(inside.questions.map((found) => found.element)).map(([field, fieldKey], at) =>
        questionFacts(field, fieldKey, { ...surroundings, around: inside.questions[at]?.around ?? [] }),
      ),
    ],
  };
}

const entryOf = (type: string) => (type === 'paneldynamic' ? 'templateElements' : 'detailElements');

function fields(elements: readonly PlacedElement[], surroundings: Surroundings): QuestionFacts[] {
  return eachOnce(elements).map(([field, key]) => questionFacts(field, key, { ...surroundings, around: [] }));
}

/** Elements with the key of each: its name, numbered where it stands more than once. */
export function eachOnce(elements: readonly PlacedElement[]): [PlacedElement, string][] {
  const seen = new Map<string, number>();
  return elements.map((element) => {
    const nth = (seen.get(element.name) ?? 0) + 1;
    seen.set(element.name, nth);
    return [element, nth === 1 ? element.name : `${element.name} (${nth})`];
  });
}

/** Facts by property, item and language; of two that are about the same, the first counts. */
export function byTopic(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const topics = new Map<string, Fact>();
  for (const fact of facts) {
    const topic = topicOf(fact);
    if (!topics.has(topic)) topics.set(topic, fact);
  }
  return topics;
}

const holdsQuestions = (property: string, type: string) => property === 'columns' && hasCellQuestions(type);

/** The questions in the columns of a table, or the several texts of one question. */
function cellsIn(element: PlacedElement): PlacedElement[] {
  return [
    ...(hasCellQuestions(element.type) ? columnsIn(element) : []),
    ...(element.type === 'multipletext' ? itemsIn(element) : []),
  ];
}
