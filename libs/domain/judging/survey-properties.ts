import {
  columnsIn,
  hasCellQuestions,
  pagesIn,
  type PlacedElement,
  type QuestionnaireContent,
  questionsIn,
} from '../questionnaires/index.ts';
import { type Workbench } from './workbench.ts';

const beginsInRows = (question: PlacedElement): boolean =>
  hasCellQuestions(question.type) && columnsIn(question).some(({ json }) => json['defaultValue'] !== undefined);

/** Settings of a questionnaire that change what its answers may be, and that only a whole form can follow. */
const unsupported = [
  'triggers',
  'cookieName',
  'firstPageIsStartPage',
  'readOnly',
  'timeLimit',
  'timeLimitPerPage',
  'showTimer',
];

export function checkSurvey(content: QuestionnaireContent, bench: Workbench): void {
  // The older name of what `readOnly` says.
  if (content['mode'] !== undefined && content['mode'] !== 'edit')
    bench.refuse({ pointer: '/mode', question: '' }, 'property', 'mode');
  const mode = content['questionsOnPageMode'] ?? 'standard';
  // One question or field a page: the form then looks at some of them only.
  if (mode !== 'standard' && mode !== 'singlePage')
    bench.refuse({ pointer: '/questionsOnPageMode', question: '' }, 'property', 'questionsOnPageMode');
  // On its single page the form makes the rows of tables too late to fill anything in.
  if (mode === 'singlePage' && pagesIn(content).flatMap(questionsIn).some(beginsInRows))
    bench.refuse({ pointer: '/questionsOnPageMode', question: '' }, 'property', 'questionsOnPageMode');
  for (const name of unsupported) {
    const value = content[name];
    if (value === undefined || value === false) continue;
    bench.refuse({ pointer: `/${name}`, question: '' }, 'property', name);
  }
}
