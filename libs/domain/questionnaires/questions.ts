import { type QuestionnaireContent } from './content.ts';
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
  const choices = new Map(
    pages.flatMap(({ elements }) => elements.map((element) => [element.name, ownChoices(element)])),
  );
  return pages.map(({ page, elements }) => ({
    name: page.name,
    title: orElse(localised(page.json['title']), localised(page.name)),
    parts: elements.map((element) => partOf(element, (name) => choices.get(name) ?? [])),
  }));
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
