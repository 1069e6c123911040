import { type QuestionnaireContent } from '../questionnaires/index.ts';

/** What expressions anywhere in a questionnaire speak of; rather once too often than missed. */
export interface SpokenOf {
  /** Whether of what is inside of the rows or panels of a question. */
  looksInto(question: string): boolean;
  /** Whether of the answer to a question as a whole. */
  takesWhole(question: string): boolean;
  /** Whether of a field of this name, of any row or panel. */
  looksAtField(field: string): boolean;
}

export function spokenOf(content: QuestionnaireContent): SpokenOf {
  const said = JSON.stringify(content).toLowerCase();
  const isSaid = (begin: string, name: string, ends: readonly string[]) =>
    ends.some((end) => said.includes(`${begin}${name.toLowerCase()}${end}`));
  return {
    looksInto: (question) => isSaid('{', question, ['[', '.']),
    takesWhole: (question) => isSaid('{', question, ['}', ' ']),
    looksAtField: (field) => isSaid('.', field, ['}', ' ', '[', '.']),
  };
}
