import { canBePublished, type Finding, type GatePorts, inspectQuestionnaire, type QuestionnaireContent } from '#domain';
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
  const all = [...findings, ...inspectQuestionnaire(content, await gatePorts(), positionOf)];
  return { content, findings: all, publishable: canBePublished(all) };
}
