import {
  columnsIn,
  hasCellQuestions,
  isObject,
  listIn,
  numberOr,
  pagesIn,
  type PlacedElement,
  plainValue,
  type QuestionnaireContent,
  questionsIn,
  templateElementsIn,
  textIn,
} from '../../questionnaires/index.ts';
import { isEmptyAnswer } from './emptiness.ts';
import { type Entries, type KnownQuestion } from './lookup.ts';

const listTypes = new Set(
  'checkbox tagbox ranking imagepicker slider matrix matrixdropdown matrixdynamic multipletext paneldynamic file'.split(
    ' ',
  ),
);

/** Whether answers to questions of a type can be lists or tables. */
export const canBeList = ({ type }: Pick<PlacedElement, 'type'>): boolean => listTypes.has(type);

/** The names, lower case, of those whose answers can be lists or tables. */
export const listNames = (questions: readonly Pick<PlacedElement, 'type' | 'name'>[]): Set<string> =>
  new Set(questions.filter(canBeList).map(({ name }) => name.toLowerCase()));

/** The questions of a questionnaire by their lower-case names. */
export function knownQuestions(content: QuestionnaireContent): Map<string, KnownQuestion> {
  return new Map(
    pagesIn(content)
      .flatMap((page, position) => questionsIn(page).map((question) => ({ question, isLater: position > 0 })))
      .map(({ question, isLater }) => [question.name.toLowerCase(), knownQuestion(question, isLater)]),
  );
}

function knownQuestion(question: PlacedElement, isLater: boolean): KnownQuestion {
  const { name, type, json } = question;
  const entries = entriesOf(question);
  const beginsWithPanels = type === 'paneldynamic' && entries !== undefined && entries.atFirst > 0;
  return {
    name,
    inOrder: type === 'ranking',
    isList: canBeList(question),
    picksSeveral: picksSeveral(question),
    isRecord: isRecordType(type),
    ...(entries === undefined ? {} : { entries }),
    beginsWithPanels,
    countsLate: isLater && beginsWithPanels,
    choicesChange: itemsChange(json, 'choices'),
    begins: json['defaultValue'] !== undefined && !isEmptyAnswer(json['defaultValue']),
  };
}

/** Types of which no answer is nothing at all to conditions. */
export const isRecordType = (type: string): boolean => type === 'matrix' || type === 'multipletext';
const severalTypes = new Set(['checkbox', 'tagbox', 'ranking']);

/** Whether an answer to a question is a list of plain values. */
function picksSeveral({ type, json }: PlacedElement): boolean {
  if (type === 'imagepicker') return json['multiSelect'] === true;
  return type === 'slider' ? json['sliderType'] === 'range' : severalTypes.has(type);
}

/** The names, lower case, of the fields of a row or panel of which several values can be picked. */
function severalIn(question: PlacedElement): Set<string> {
  const columns = hasCellQuestions(question.type) ? columnsIn(question) : [];
  const fields = [...columns, ...templateElementsIn(question)];
  return new Set(fields.filter(picksSeveral).map(({ name }) => name.toLowerCase()));
}

function entriesOf(question: PlacedElement): Entries | undefined {
  const { type, json } = question;
  const lists = severalIn(question);
  if (type === 'matrixdynamic') return { lists, names: undefined, atFirst: numberOr(json['rowCount'], 2) };
  if (type === 'paneldynamic') {
    const atFirst = Math.max(numberOr(json['panelCount'], 0), numberOr(json['minPanelCount'], 0));
    return { lists, names: undefined, atFirst };
  }
  if (type !== 'matrixdropdown') return undefined;
  const rows = listIn(json['rows']).map((row) => plainValue(isObject(row) ? row['value'] : row));
  return { lists, names: new Set(rows.map((name) => String(name).toLowerCase())), atFirst: rows.length };
}

/** Whether the items of a list come and go with other answers. */
export const itemsChange = (json: PlacedElement['json'], list: 'choices' | 'columns'): boolean =>
  textIn(json[`${list}VisibleIf`]).trim() !== '' ||
  listIn(json[list]).some((item) => isObject(item) && textIn(item['visibleIf']).trim() !== '');
