import { pointerBelow, isObject, type QuestionnaireContent } from '../content.ts';
import { isTranslated, mainLanguageOf } from '../localised.ts';
import { fillPlaceholders, type ProjectFacts } from './placeholders.ts';
import { type GatePorts } from './ports.ts';
import { type SurveyValue, walkSurvey } from './survey-walk.ts';

const leftOut = Symbol('left out');

/**
 * What actors are asked: the questionnaire as written, with the project's settings in the place of placeholders,
 * HTML cleaned, and without the properties that nobody knows.
 */
export function contentForActors(
  content: QuestionnaireContent,
  ports: GatePorts,
  project: ProjectFacts,
): QuestionnaireContent {
  const walk = walkSurvey(content, ports.vocabulary);
  const main = mainLanguageOf(content);
  const changes = new Map<string, unknown>(walk.strangers.map(({ pointer }) => [pointer, leftOut]));
  for (const value of walk.values) {
    if (value.property.translatable) changes.set(value.pointer, filled(value, ports, project, main));
  }
  const changed = withChanges(content, '', changes);
  return isObject(changed) ? changed : {};
}

function filled({ value, property }: SurveyValue, ports: GatePorts, project: ProjectFacts, main: string): unknown {
  const html = property.kind === 'html';
  const fill = (text: string, language: string) => {
    const full = fillPlaceholders(text, project, language === 'default' ? main : language, html);
    return html ? withoutPiping(ports.cleanHtml(full).html) : full;
  };
  if (typeof value === 'string') return fill(value, main);
  if (!isTranslated(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([language, text]) => [language, fill(text, language)]));
}

/** Braces as entities: the form library reads answers into what stands between plain ones. */
const withoutPiping = (html: string): string => html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

function withChanges(value: unknown, pointer: string, changes: ReadonlyMap<string, unknown>): unknown {
  if (changes.has(pointer)) return changes.get(pointer);
  if (Array.isArray(value))
    return value.map((item, position) => withChanges(item, pointerBelow(pointer, position), changes));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, withChanges(part, pointerBelow(pointer, key), changes)] as const)
      .filter(([, part]) => part !== leftOut),
  );
}
