import { type QuestionnaireContent } from '../questionnaires/index.ts';
import { type Workbench } from './workbench.ts';

/** Settings of a questionnaire that change what its answers may be, and that only a whole form can follow. */
const unsupported = [
  'triggers',
  'cookieName',
  'firstPageIsStartPage',
  'questionsOnPageMode',
  'readOnly',
  'timeLimit',
  'timeLimitPerPage',
  'showTimer',
];

export function checkSurvey(content: QuestionnaireContent, bench: Workbench): void {
  for (const name of unsupported) {
    const value = content[name];
    if (value === undefined || value === false || value === 'standard') continue;
    bench.refuse({ pointer: `/${name}`, question: '' }, 'property', name);
  }
}
