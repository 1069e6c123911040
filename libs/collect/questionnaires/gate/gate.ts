import {
  canBePublished,
  compileQuestionnaire,
  type CompilerPorts,
  contentForActors,
  defaultFindings,
  type Finding,
  type GatePorts,
  inspectQuestionnaire,
  type QuestionnaireContent,
  slowFindings,
} from '#domain';
import { readJson, type ReadJson } from './json-text.ts';

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
  const read = readJson(text);
  const findings = await gateFindings(read);
  if (read.content === undefined || !canBePublished(findings)) {
    return { content: read.content, findings, publishable: false };
  }
  const asked = contentForActors(read.content, await gatePorts(), anyProject);
  const refused = defaultFindings(asked, await compilerPorts(), read.positionOf);
  return {
    content: read.content,
    findings: [...refused, ...findings, ...(await slowPath(asked, read))],
    publishable: canBePublished(refused),
  };
}

/**
 * Looks at a version that is published: at its file with the gate of today, and at what actors are asked with the
 * compiler, whatever the gate says by now.
 */
export async function inspectPublished(text: string, asked: QuestionnaireContent): Promise<Omit<Inspected, 'content'>> {
  const read = readJson(text);
  const findings = await gateFindings(read);
  return { findings: [...(await slowPath(asked, read)), ...findings], publishable: canBePublished(findings) };
}

async function gateFindings({ content, findings, positionOf }: ReadJson): Promise<readonly Finding[]> {
  return content === undefined
    ? findings
    : [...findings, ...inspectQuestionnaire(content, await gatePorts(), positionOf)];
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

/** Why answers to what actors are asked are judged slowly, at the places of the file. */
async function slowPath(asked: QuestionnaireContent, { positionOf }: ReadJson): Promise<Finding[]> {
  return slowFindings(compileQuestionnaire(asked, await compilerPorts()), positionOf);
}

async function compilerPorts(): Promise<CompilerPorts> {
  return (await import('../../judge/compiler-ports.ts')).compilerPorts;
}
