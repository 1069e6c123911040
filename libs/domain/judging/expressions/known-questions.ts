import {
  isObject,
  listIn,
  pagesIn,
  type PlacedElement,
  type QuestionnaireContent,
  questionsIn,
  textIn,
} from '../../questionnaires/index.ts';
import { type KnownQuestion } from './lookup.ts';

const listTypes = new Set(
  'checkbox tagbox ranking imagepicker slider matrix matrixdropdown matrixdynamic multipletext paneldynamic'.split(' '),
);

/** Whether answers to questions of a type can be lists or tables. */
export const canBeList = ({ type }: Pick<PlacedElement, 'type'>): boolean => listTypes.has(type);

/** The questions of a questionnaire by their lower-case names. */
export function knownQuestions(content: QuestionnaireContent): Map<string, KnownQuestion> {
  return new Map(
    pagesIn(content)
      .flatMap(questionsIn)
      .map((question) => [question.name.toLowerCase(), knownQuestion(question)]),
  );
}

function knownQuestion(question: PlacedElement): KnownQuestion {
  const { name, type, json } = question;
  return { name, inOrder: type === 'ranking', isList: canBeList(question), choicesChange: choicesChange(json) };
}

/** Whether choices come and go with other answers. */
const choicesChange = (json: PlacedElement['json']): boolean =>
  textIn(json['choicesVisibleIf']).trim() !== '' ||
  listIn(json['choices']).some((choice) => isObject(choice) && textIn(choice['visibleIf']).trim() !== '');
