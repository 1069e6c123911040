import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject, languagesOf, problem, questionsOf, titleOf, type Translated } from '#domain';
import { projectFolder } from '#platform';

/** A questionnaire that ships with the product. */
export interface Template {
  readonly slug: string;
  readonly title: Translated;
  readonly languages: readonly string[];
  readonly questions: number;
  readonly openQuestions: number;
}

const folder = join(projectFolder, 'surveys');

/** The questionnaires that ship, by slug. */
export function templates(): Promise<Template[]> {
  return Promise.all(slugs().map(describe));
}

/** The text of the newest version of a shipped questionnaire. @throws not-found */
export async function templateText(slug: string): Promise<string> {
  if (!slugs().includes(slug)) throw problem('not-found');
  const [newest] = readdirSync(join(folder, slug))
    .filter((name) => /^v\d+\.json$/.test(name))
    .sort((one, other) => Number(other.slice(1, -5)) - Number(one.slice(1, -5)));
  if (newest === undefined) throw problem('not-found');
  return readFile(join(folder, slug, newest), 'utf8');
}

function slugs(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function describe(slug: string): Promise<Template> {
  const parsed: unknown = JSON.parse(await templateText(slug));
  const content = isObject(parsed) ? parsed : {};
  const questions = questionsOf(content);
  return {
    slug,
    title: titleOf(content),
    languages: languagesOf(content),
    questions: questions.length,
    openQuestions: questions.filter(({ codable }) => codable).length,
  };
}
