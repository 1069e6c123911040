export { calculatedIn } from './calculated.ts';
export { type ChoiceInfo, choicesIn, plainValue } from './choices.ts';
export {
  isObject,
  listIn,
  numberOr,
  pointerBelow,
  pointerSteps,
  type QuestionnaireContent,
  textIn,
} from './content.ts';
export {
  columnsIn,
  elementsIn,
  hasCellQuestions,
  itemsIn,
  pagesIn,
  type PlacedElement,
  questionsIn,
  templateElementsIn,
} from './elements.ts';
export { isTranslated, languagesOf, localised, mainLanguageOf, orElse } from './localised.ts';
export { isOpen, type QuestionInfo, takesAnswer } from './question-info.ts';
export { type PageInfo, type PagePart, pagesOf, questionsOf, signatureAmong, titleOf } from './questions.ts';
export { mostStepsOf, scaleIn, stepsOf } from './scale.ts';
export * from './gate/index.ts';
