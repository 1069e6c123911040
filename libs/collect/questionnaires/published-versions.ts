import { Injectable } from '@nestjs/common';
import { type Translated, type QuestionInfo, type QuestionnaireContent, questionsOf, titleOf } from '#domain';
import { QuestionnairesRepository } from './questionnaires.repository.ts';

/** A version that actors can be asked with. */
export interface PublishedVersion {
  readonly id: string;
  readonly questionnaireId: string;
  readonly slug: string;
  readonly number: number;
  readonly title: Translated;
  readonly content: QuestionnaireContent;
  readonly languages: readonly string[];
  readonly questions: readonly QuestionInfo[];
}

/** Versions kept in memory; a city has a handful. */
const mostKept = 20;

/** Reads published versions. They never change, so that each is read and understood once. */
@Injectable()
export class PublishedVersions {
  readonly #kept = new Map<string, PublishedVersion>();

  constructor(private readonly repository: QuestionnairesRepository) {}

  /** Undefined both for a version that does not exist and for one that is not published. */
  async find(projectId: string, id: string): Promise<PublishedVersion | undefined> {
    const key = `${projectId} ${id}`;
    const version = this.#kept.get(key) ?? (await this.read(projectId, id));
    if (version !== undefined) this.keep(key, version);
    return version;
  }

  /** All of a project, the oldest first: a further version comes last and moves none. */
  async all(projectId: string): Promise<PublishedVersion[]> {
    const ids = await this.repository.publishedIds(projectId);
    const versions = await Promise.all(ids.map((id) => this.find(projectId, id)));
    return versions.filter((version) => version !== undefined);
  }

  private async read(projectId: string, id: string): Promise<PublishedVersion | undefined> {
    const version = await this.repository.version(projectId, id);
    if (version?.status !== 'published' || version.content === null) return undefined;
    const { questionnaireId, number, content, languages } = version;
    const questionnaire = await this.repository.byId(projectId, questionnaireId);
    const questions = questionsOf(content);
    const slug = questionnaire?.slug ?? '';
    return { id, questionnaireId, slug, number, title: titleOf(content), content, languages, questions };
  }

  private keep(key: string, version: PublishedVersion): void {
    this.#kept.delete(key);
    this.#kept.set(key, version);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}
