import { canBePublished, type Finding, inspectQuestionnaire } from '#domain';
import { surveyPorts } from '../../libs/collect/questionnaires/gate/survey-ports.ts';
import { type JsonObject } from './json.ts';

const ports = surveyPorts();

/** What keeps a questionnaire from being published, by the product's own gate. */
export function refusedByGate(content: JsonObject): Finding[] {
  const findings = inspectQuestionnaire(content, ports, () => ({ line: 1, column: 1 }));
  return canBePublished(findings) ? [] : findings.filter(({ severity }) => severity === 'error');
}
