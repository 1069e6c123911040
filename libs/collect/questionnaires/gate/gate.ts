import {
  canBePublished,
  compileQuestionnaire,
  type Finding,
  type GatePorts,
  inspectQuestionnaire,
  type QuestionnaireContent,
  slowFindings,
} from '#domain';
import { readJson } from './json-text.ts';

/** A questionnaire file after the gate looked at it. */
export interface Inspected {
  /** Undefined where the file cannot be read as JSON. */
  readonly content: QuestionnaireContent | undefined;
  readonly findings: readonly Finding[];
  readonly publishable: boolean;
}

/**
 * The gate with survey-core behind it. The form library is loaded when a questionnaire is first looked at: an
 * installation that only receives answers does not need it here.
 */
let ports: Promise<GatePorts> | undefined;

export function gatePorts(): Promise<GatePorts> {
  ports ??= import('./survey-ports.ts').then(({ surveyPorts }) => surveyPorts());
  return ports;
}

/** Looks at the text of a questionnaire file. */
export async function inspectText(text: string): Promise<Inspected> {
  const { content, findings, positionOf } = readJson(text);
  if (content === undefined) return { content, findings, publishable: false };
  const found = [...findings, ...inspectQuestionnaire(content, await gatePorts(), positionOf)];
  if (!canBePublished(found)) return { content, findings: found, publishable: false };
  return { content, findings: [...found, ...(await slowPath(content, found, positionOf))], publishable: true };
}

/** Why its answers would be judged slowly. What publishing takes out or renames is no reason. */
async function slowPath(
  content: QuestionnaireContent,
  found: readonly Finding[],
  positionOf: Parameters<typeof slowFindings>[1],
): Promise<Finding[]> {
  const { compilerPorts } = await import('../../judge/compiler-ports.ts');
  const known = new Set(found.map(({ pointer }) => pointer));
  const slow = slowFindings(compileQuestionnaire(content, compilerPorts), positionOf);
  return slow.filter(({ pointer }) => !known.has(pointer));
}
