export { type ChoiceInfo, choicesIn } from './choices.ts';
export { isObject, listIn, pointerBelow, pointerSteps, type QuestionnaireContent, textIn } from './content.ts';
export { elementsIn, pagesIn, type PlacedElement } from './elements.ts';
export { languagesOf, localised } from './localised.ts';
export { isOpen, type QuestionInfo } from './question-info.ts';
export { type PageInfo, type PagePart, pagesOf, questionsOf, titleOf } from './questions.ts';
export * from './gate/index.ts';
