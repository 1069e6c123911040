import {
  canBePublished,
  compileQuestionnaire,
  contentForActors,
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
  return { content, findings: [...found, ...(await slowPath(content, positionOf))], publishable: true };
}

/** What no project says yet; of how answers are judged it decides nothing. */
const anyProject: Parameters<typeof contentForActors>[2] = {
  title: '',
  municipality: '',
  purpose: { de: '', en: '' },
  dataController: { de: '', en: '' },
  evaluations: { de: '', en: '' },
  deletionDate: '2000-01-01',
};

/** Why answers to what publishing makes of it would be judged slowly. */
async function slowPath(
  content: QuestionnaireContent,
  positionOf: Parameters<typeof slowFindings>[1],
): Promise<Finding[]> {
  const { compilerPorts } = await import('../../judge/compiler-ports.ts');
  const asked = contentForActors(content, await gatePorts(), anyProject);
  return slowFindings(compileQuestionnaire(asked, compilerPorts), positionOf);
}
