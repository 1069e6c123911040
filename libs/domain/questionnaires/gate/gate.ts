import { type QuestionnaireContent } from '../content.ts';
import { languagesOf } from '../localised.ts';
import { questionsOf } from '../questions.ts';
import { answerable } from './checks/answerable.ts';
import { type Check } from './checks/check.ts';
import { choiceSources } from './checks/choice-sources.ts';
import { choices } from './checks/choices.ts';
import { defaults } from './checks/defaults.ts';
import { expressions } from './checks/expressions.ts';
import { files } from './checks/files.ts';
import { html } from './checks/html.ts';
import { knownProperties } from './checks/known-properties.ts';
import { knownTypes } from './checks/known-types.ts';
import { limits } from './checks/limits.ts';
import { loops } from './checks/loops.ts';
import { marks } from './checks/marks.ts';
import { names } from './checks/names.ts';
import { patterns } from './checks/patterns.ts';
import { piping } from './checks/piping.ts';
import { refusedProperties } from './checks/refused.ts';
import { rowsFromQuestion } from './checks/rows-from-question.ts';
import { scales } from './checks/scales.ts';
import { settings } from './checks/settings.ts';
import { shape } from './checks/shape.ts';
import { sizes } from './checks/sizes.ts';
import { translations } from './checks/translations.ts';
import { type Finding, findingOf } from './finding.ts';
import { type GatePorts } from './ports.ts';
import { walkSurvey } from './survey-walk.ts';

const checks: readonly Check[] = [
  shape,
  sizes,
  knownTypes,
  files,
  knownProperties,
  refusedProperties,
  settings,
  names,
  choices,
  choiceSources,
  defaults,
  expressions,
  loops,
  limits,
  scales,
  answerable,
  patterns,
  piping,
  html,
  translations,
  marks,
  rowsFromQuestion,
];

/**
 * Looks at a questionnaire before it is published and says what to mend, in the order of the file. Without an error
 * among the findings it can be published: the form library loads it without complaint and nothing in it fetches,
 * runs or stores anything by itself.
 */
export function inspectQuestionnaire(
  content: QuestionnaireContent,
  ports: GatePorts,
  positionOf: (pointer: string) => { line: number; column: number },
): Finding[] {
  const inspection = {
    content,
    walk: walkSurvey(content, ports.vocabulary),
    questions: questionsOf(content),
    languages: languagesOf(content),
    ports,
  };
  return checks
    .flatMap((check) => check(inspection))
    .map((remark) => findingOf(remark, positionOf))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

/** Whether nothing among the findings keeps a questionnaire from being published. */
export function canBePublished(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
