import { Injectable } from '@nestjs/common';
import { type AcceptedResponse, type PublishedVersion, QuestionnairesService, ResponsesService } from '#collect';
import { openAnswers } from '#domain';
import { ActivityService, newAnonymousId, UnitOfWork } from '#platform';
import { type SourceEntity } from './source.entity.ts';
import { type SourceOfAnswer, SourcesRepository } from './sources.repository.ts';

/** Responses one unit of work takes: few enough that submissions need not wait. */
const responsesAtOnce = 100;

/** Turns accepted responses into sources: each response is taken once, and each open answer becomes one source. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: SourcesRepository,
    private readonly responses: ResponsesService,
    private readonly questionnaires: QuestionnairesService,
    private readonly activity: ActivityService,
  ) {}

  /**
   * Takes what has been accepted since the last time. Answers how many sources came of it; where two ask at once,
   * each is told of what it took itself.
   */
  async catchUp(projectId: string): Promise<number> {
    let made = 0;
    for (;;) {
      const step = await this.unit.run(() => this.takeSome(projectId));
      made += step.sources;
      if (step.responses < responsesAtOnce) return made;
    }
  }

  /** Which source the answer to each question of each response became. */
  ofAnswers(projectId: string): Promise<SourceOfAnswer[]> {
    return this.repository.ofAnswers(projectId);
  }

  private async takeSome(projectId: string): Promise<{ responses: number; sources: number }> {
    await this.unit.lock('sources', projectId);
    const responses = await this.responses.takeForCoding(projectId, responsesAtOnce);
    if (responses.length === 0) return { responses: 0, sources: 0 };
    const versions = await this.versionsOf(projectId, responses);
    const sources = responses.flatMap((response) => {
      const version = versions.get(response.versionId);
      return version === undefined ? [] : sourcesOf(projectId, response, version);
    });
    await this.repository.add(sources);
    const ids = responses.map(({ responseId }) => responseId);
    await this.responses.markTaken(projectId, ids);
    const facts = { responses: responses.length, sources: sources.length };
    await this.activity.record(projectId, { by: null, action: 'sources.taken', facts });
    return facts;
  }

  private async versionsOf(
    projectId: string,
    responses: readonly AcceptedResponse[],
  ): Promise<Map<string, PublishedVersion>> {
    const ids = [...new Set(responses.map(({ versionId }) => versionId))];
    const versions = await Promise.all(ids.map((id) => this.questionnaires.publishedVersion(projectId, id)));
    return new Map(versions.map((version) => [version.id, version]));
  }
}

function sourcesOf(projectId: string, response: AcceptedResponse, version: PublishedVersion): SourceEntity[] {
  const { responseId, versionId, participantId, groupId, locale, quotePermission, day } = response;
  const from = { responseId, versionId, participantId, groupId, locale, quotePermission, day };
  return openAnswers(version.questions, response.answers).map((answer) => ({
    projectId,
    id: newAnonymousId(),
    kind: 'answer',
    questionnaireId: version.questionnaireId,
    ...from,
    ...answer,
  }));
}
