import { pointerBelow, isObject, listIn, type QuestionnaireContent, textIn } from './content.ts';

/** One page, panel or question as it stands in the file, and where (RFC 6901 pointer). */
export interface PlacedElement {
  readonly pointer: string;
  readonly type: string;
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** The pages of a questionnaire; one without pages is a single page of its elements, as in SurveyJS. */
export function pagesIn(content: QuestionnaireContent): PlacedElement[] {
  if (content['pages'] === undefined && content['elements'] !== undefined) {
    return [{ pointer: '', type: 'page', name: 'page1', json: content }];
  }
  return placed(content['pages'], '/pages').map((page) => ({ ...page, type: 'page' }));
}

/** The questions directly on a page or panel and in the plain panels inside it, in reading order. */
export function questionsIn(container: PlacedElement): PlacedElement[] {
  return elementsIn(container).flatMap((element) => (element.type === 'panel' ? questionsIn(element) : [element]));
}

/** The elements directly on a page or panel, panels included. */
export function elementsIn(container: PlacedElement): PlacedElement[] {
  return placed(container.json['elements'], pointerBelow(container.pointer, 'elements'));
}

/** The questions of one panel of a dynamic panel, or of the detail of a matrix row. */
export function templateElementsIn(question: PlacedElement): PlacedElement[] {
  const key = question.type === 'paneldynamic' ? 'templateElements' : 'detailElements';
  return placed(question.json[key], pointerBelow(question.pointer, key)).flatMap((element) =>
    element.type === 'panel' ? questionsIn(element) : [element],
  );
}

/** The columns of a matrix whose cells are questions; their type is the one of the cell. */
export function columnsIn(question: PlacedElement): PlacedElement[] {
  const cellType = textIn(question.json['cellType']) || 'dropdown';
  return placed(question.json['columns'], pointerBelow(question.pointer, 'columns')).map((column) => {
    const own = textIn(column.json['cellType']);
    return { ...column, type: own === '' || own === 'default' ? cellType : own };
  });
}

/** The items of a question of several short texts. */
export function itemsIn(question: PlacedElement): PlacedElement[] {
  return placed(question.json['items'], pointerBelow(question.pointer, 'items')).map((item) => ({
    ...item,
    type: 'text',
  }));
}

/** Whether the columns of a question are questions of their own. */
export function hasCellQuestions(type: string): boolean {
  return type === 'matrixdropdown' || type === 'matrixdynamic';
}

function placed(list: unknown, pointer: string): PlacedElement[] {
  return listIn(list).flatMap((json, position) =>
    isObject(json)
      ? [{ pointer: pointerBelow(pointer, position), type: textIn(json['type']), name: textIn(json['name']), json }]
      : [],
  );
}
