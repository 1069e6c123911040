import { type QuestionnaireContent } from '../../content.ts';
import { type QuestionInfo } from '../../question-info.ts';
import { type Remark } from '../finding.ts';
import { type GatePorts } from '../ports.ts';
import { type SurveyNode, type SurveyWalk } from '../survey-walk.ts';

/** What every check looks at. */
export interface Inspection {
  readonly content: QuestionnaireContent;
  readonly walk: SurveyWalk;
  readonly questions: readonly QuestionInfo[];
  readonly languages: readonly string[];
  readonly ports: GatePorts;
}

/** One reason to look at a questionnaire; it says what it found and changes nothing. */
export type Check = (inspection: Inspection) => Remark[];

/** Elements of pages and panels: questions, texts and panels. */
const elementLists = new Set(['elements', 'templateElements', 'detailElements']);

export function isElement(node: SurveyNode): boolean {
  return elementLists.has(node.heldBy);
}

/** Columns of a matrix and items of several texts: questions inside a question. */
export function isField(node: SurveyNode): boolean {
  return node.className === 'matrixdropdowncolumn' || node.className === 'multipletextitem';
}
