import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { contentForActors, isJsonObject, type Json, type Language, missingFacts, problem, questionsOf } from '#domain';
import { ProjectsService } from '#people';
import { ActivityService, now, UnitOfWork } from '#platform';
import { GroupsRepository } from '../groups/groups.repository.ts';
import { questionnaireBroken } from './broken.ts';
import { gatePorts, inspectText } from './gate/gate.ts';
import { type QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';
import { QuestionnairesRepository } from './questionnaires.repository.ts';

/** Turns a draft into what actors are asked. The gate looks at it before anything is written. */
@Injectable()
export class Publisher {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: QuestionnairesRepository,
    private readonly groups: GroupsRepository,
    private readonly projects: ProjectsService,
    private readonly activity: ActivityService,
  ) {}

  /** @throws questionnaire-broken, project-facts-missing, changed-meanwhile */
  async publish(draft: QuestionnaireVersionEntity, by: string | null): Promise<void> {
    const { projectId, id, number, authored } = draft;
    const content = await this.contentOf(projectId, authored);
    const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    const change = { status: 'published', content, contentHash, publishedAt: now(), publishedBy: by } as const;
    await this.unit.run(async () => {
      if (!(await this.repository.updateDraft(draft, change))) throw problem('changed-meanwhile');
      for (const { facet, name, title } of questionsOf(content)) {
        if (facet === undefined) continue;
        await this.groups.putFacet(projectId, { key: facet, name: shortened(title), question: name });
      }
      await this.activity.record(projectId, {
        by,
        action: 'questionnaire.published',
        subjectId: id,
        facts: { number },
      });
    });
  }

  private async contentOf(projectId: string, authored: string): Promise<Record<string, Json>> {
    const { content, findings, publishable } = await inspectText(authored);
    if (content === undefined || !publishable) throw questionnaireBroken(findings);
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    const missing = missingFacts(authored, project);
    if (missing.length > 0) {
      const listed = (language: Language) => missing.map((label) => label[language]).join(', ');
      throw problem('project-facts-missing', { settings: { de: listed('de'), en: listed('en') } });
    }
    const asked = contentForActors(content, await gatePorts(), project);
    if (!isJsonObject(asked)) throw questionnaireBroken(findings);
    return asked;
  }
}

const shortened = ({ de, en }: { de: string; en: string }) => ({ de: de.slice(0, 500), en: en.slice(0, 500) });
