import { Injectable } from '@nestjs/common';
import {
  contentForActors,
  diffQuestionnaires,
  diffSince,
  type DiffSince,
  problem,
  type QuestionnaireContent,
} from '#domain';
import { ProjectsService } from '#people';
import { gatePorts, inspectText } from '../gate/gate.ts';
import { type PublishedVersion, PublishedVersions } from '../published-versions.ts';
import { type QuestionnaireVersionEntity } from '../questionnaire-version.entity.ts';
import { QuestionnairesRepository } from '../questionnaires.repository.ts';

/** What a version changes, and since which versions. */
export interface VersionDiff extends DiffSince {
  /** Null for a first version. */
  readonly comparedWith: PublishedVersion | null;
  /** Published versions before it, the latest first. */
  readonly earlier: readonly PublishedVersion[];
  /** Whether this is the comparison that decisions are made on: with what was asked last. */
  readonly decisive: boolean;
}

/** Compares versions as actors read them: a draft as it would be published now. */
@Injectable()
export class VersionChanges {
  constructor(
    private readonly repository: QuestionnairesRepository,
    private readonly published: PublishedVersions,
    private readonly projects: ProjectsService,
  ) {}

  /** @param against id of an earlier version; left out, the one before. @throws not-found */
  async of(version: QuestionnaireVersionEntity, against?: string): Promise<VersionDiff> {
    const earlier = await this.earlierThan(version);
    const [before] = earlier;
    const comparedWith = against === undefined ? before : earlier.find(({ id }) => id === against);
    if (comparedWith === undefined) {
      if (against !== undefined) throw problem('not-found');
      return { comparedWith: null, earlier, decisive: true, general: [], questions: [], unchanged: 0 };
    }
    const content = await this.contentOf(version);
    const decisive = comparedWith === before;
    const diff = decisive ? diffSince(earlier, content) : diffQuestionnaires(comparedWith.content, content);
    return { comparedWith, earlier, decisive, ...diff };
  }

  private async earlierThan({ projectId, questionnaireId, number }: QuestionnaireVersionEntity) {
    const rows = await this.repository.summaries(projectId, questionnaireId);
    const before = rows.filter((row) => row.status === 'published' && row.number < number);
    const versions = await Promise.all(before.map(({ id }) => this.published.find(projectId, id)));
    return versions.filter((one) => one !== undefined).sort((one, other) => other.number - one.number);
  }

  private async contentOf({ projectId, content, authored }: QuestionnaireVersionEntity): Promise<QuestionnaireContent> {
    if (content !== null) return content;
    const [{ content: written = {} }, ports, project] = await Promise.all([
      inspectText(authored),
      gatePorts(),
      this.projects.byId(projectId),
    ]);
    if (project === undefined) throw problem('not-found');
    return contentForActors(written, ports, project);
  }
}
