import { type ChoiceInfo } from './choices.ts';
import { type QuestionnaireContent, textIn } from './content.ts';
import { pagesIn, type PlacedElement, questionsIn } from './elements.ts';
import { localised, orElse } from './localised.ts';
import { type Translated } from '../translated/index.ts';
import { type ChoicesOfOthers, ownChoices, type QuestionInfo, questionInfo, takesAnswer } from './question-info.ts';

/** A page as it is read: its questions, and the texts that stand between them, in order. */
export interface PageInfo {
  readonly name: string;
  readonly title: Translated;
  readonly parts: readonly PagePart[];
}

export type PagePart =
  | { readonly kind: 'question'; readonly pointer: string; readonly question: QuestionInfo }
  | { readonly kind: 'text'; readonly pointer: string; readonly name: string; readonly html: Translated };

/** The title of a questionnaire, empty where it has none. */
export function titleOf(content: QuestionnaireContent): Translated {
  return localised(content['title']);
}

/** The pages of a questionnaire for reading. */
export function pagesOf(content: QuestionnaireContent): PageInfo[] {
  const pages = pagesIn(content).map((page) => ({ page, elements: questionsIn(page) }));
  const others = choicesAmong(pages.flatMap(({ elements }) => elements));
  return pages.map(({ page, elements }) => ({
    name: page.name,
    title: orElse(localised(page.json['title']), localised(page.name)),
    parts: elements.map((element) => partOf(element, others)),
  }));
}

/**
 * The choices that each question gives to others: its own, and before them those that it takes itself. A question that
 * would take its own choices again gives none a second time.
 */
function choicesAmong(elements: readonly PlacedElement[]): ChoicesOfOthers {
  const byName = new Map(elements.map((element) => [element.name, element]));
  const given = (name: string, above: ReadonlySet<string>): ChoiceInfo[] => {
    const element = byName.get(name);
    if (element === undefined || above.has(name)) return [];
    const source = textIn(element.json['choicesFromQuestion']);
    return [...given(source, new Set([...above, name])), ...ownChoices(element)];
  };
  return (name) => given(name, new Set());
}

/** Every question that takes an answer, in reading order. Questions inside others are their `fields`. */
export function questionsOf(content: QuestionnaireContent): QuestionInfo[] {
  return pagesOf(content).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'question' ? [part.question] : [])),
  );
}

/** The name of the first question that asks for a signature, also inside of others; undefined where none does. */
export function signatureAmong(questions: readonly QuestionInfo[]): string | undefined {
  const names = questions.flatMap(({ name, type, fields = [] }) =>
    type === 'signaturepad' ? [name] : (signatureAmong(fields) ?? []),
  );
  return names[0];
}

function partOf(element: PlacedElement, others: ChoicesOfOthers): PagePart {
  const { pointer, name, json } = element;
  return takesAnswer(element.type)
    ? { kind: 'question', pointer, question: questionInfo(element, others) }
    : { kind: 'text', pointer, name, html: localised(json['html']) };
}
