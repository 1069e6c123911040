import { Injectable } from '@nestjs/common';
import { missingFacts, problem, type QuestionnaireContent, type Translated } from '#domain';
import { ProjectsService } from '#people';
import { ActivityService, newId, now, UnitOfWork } from '#platform';
import { questionnaireBroken } from './broken.ts';
import { ComparabilityService } from './comparability/comparability.service.ts';
import { inspectText } from './gate/gate.ts';
import { type PublishedVersion, PublishedVersions } from './published-versions.ts';
import { Publisher } from './publisher.ts';
import {
  factsOf,
  type QuestionnaireView,
  questionnaireView,
  versionView,
  type VersionView,
} from './questionnaire-view.ts';
import { type QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';
import { type QuestionnaireEntity } from './questionnaire.entity.ts';
import { QuestionnairesRepository } from './questionnaires.repository.ts';
import { templateText } from './templates.ts';
import { VersionChecks } from './version-checks.ts';

/** Questionnaires and their versions: written as drafts, published through the gate, never changed after that. */
@Injectable()
export class QuestionnairesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: QuestionnairesRepository,
    private readonly publisher: Publisher,
    private readonly published: PublishedVersions,
    private readonly comparability: ComparabilityService,
    private readonly checks: VersionChecks,
    private readonly projects: ProjectsService,
    private readonly activity: ActivityService,
  ) {}

  async list(projectId: string): Promise<QuestionnaireView[]> {
    const [questionnaires, versions] = await Promise.all([
      this.repository.all(projectId),
      this.repository.summaries(projectId),
    ]);
    return questionnaires.map((questionnaire) => questionnaireView(questionnaire, versions));
  }

  /** @throws not-found */
  async byId(projectId: string, id: string): Promise<QuestionnaireView> {
    const questionnaire = await this.repository.byId(projectId, id);
    if (questionnaire === null) throw problem('not-found');
    return questionnaireView(questionnaire, await this.repository.summaries(projectId, id));
  }

  /** A version with its file, how it reads and what the gate says. @throws not-found */
  async version(projectId: string, versionId: string): Promise<VersionView> {
    const version = await this.find(projectId, versionId);
    const questionnaire = await this.repository.byId(projectId, version.questionnaireId);
    if (questionnaire === null) throw problem('not-found');
    const missingSettings = await this.missingSettings(version);
    return versionView(version, questionnaire, { ...(await this.checks.of(version)), missingSettings });
  }

  /** A version that actors can be asked with. @throws not-found also for a draft */
  async publishedVersion(projectId: string, versionId: string): Promise<PublishedVersion> {
    const version = await this.published.find(projectId, versionId);
    if (version === undefined) throw problem('not-found');
    return version;
  }

  /**
   * Takes in the text of a questionnaire file: a new questionnaire, or the next version of the one of that slug.
   * @throws questionnaire-broken with every error of the gate; draft-exists
   */
  async importFromFile(projectId: string, slug: string, text: string, by: string | null): Promise<VersionView> {
    const { content, findings, publishable } = await inspectText(text);
    if (content === undefined || !publishable) throw questionnaireBroken(findings);
    const id = await this.unit.run(() => this.addDraft(projectId, slug, text, content, by));
    return this.version(projectId, id);
  }

  /** Takes in a questionnaire that ships. @throws not-found, draft-exists */
  async importTemplate(projectId: string, template: string, by: string | null, slug = template): Promise<VersionView> {
    return this.importFromFile(projectId, slug, await templateText(template), by);
  }

  /** Takes in a questionnaire that ships and publishes it at once. @throws not-found, draft-exists */
  async publishTemplate(projectId: string, template: string, by: string | null): Promise<VersionView> {
    const { id } = await this.importTemplate(projectId, template, by);
    return this.publish(projectId, id, by);
  }

  /** Begins the next version from the latest published one. @throws draft-exists, not-found */
  async beginVersion(projectId: string, questionnaireId: string, by: string): Promise<VersionView> {
    const id = await this.unit.run(async () => {
      const questionnaire = await this.repository.byId(projectId, questionnaireId);
      const latest = await this.repository.latest(projectId, questionnaireId);
      if (questionnaire === null || latest === null) throw problem('not-found');
      return this.addVersion(questionnaire, latest, latest.authored, latest.languages, by);
    });
    return this.version(projectId, id);
  }

  /**
   * Saves the text of a draft. It must be JSON; whatever else the gate finds can be mended later.
   * @throws questionnaire-broken, changed-meanwhile, version-published
   */
  async saveDraft(
    projectId: string,
    versionId: string,
    revision: number,
    text: string,
    by: string,
  ): Promise<VersionView> {
    const { content, findings } = await inspectText(text);
    if (content === undefined) throw questionnaireBroken(findings);
    await this.unit.run(async () => {
      const { questionnaireId } = await this.findDraft(projectId, versionId);
      const { titleDe, titleEn, languages } = factsOf(content, '–');
      const saved = await this.repository.updateDraft(
        { projectId, id: versionId, revision },
        { authored: text, languages },
      );
      if (!saved) throw problem('changed-meanwhile');
      await this.repository.rename(projectId, questionnaireId, titleDe, titleEn);
      await this.activity.record(projectId, { by, action: 'questionnaire.changed', subjectId: versionId });
    });
    return this.version(projectId, versionId);
  }

  /**
   * Publishes a draft: from now on it never changes.
   * @param revision the one that was looked at; left out, whatever it is now
   * @param acceptProposals whether what nobody decided about comparability is decided as proposed
   * @throws questionnaire-broken, changed-meanwhile, version-published, comparability-undecided
   */
  async publish(
    projectId: string,
    versionId: string,
    by: string | null,
    revision?: number,
    acceptProposals = false,
  ): Promise<VersionView> {
    const draft = await this.findDraft(projectId, versionId);
    if (revision !== undefined && revision !== draft.revision) throw problem('changed-meanwhile');
    await this.comparability.settle(draft, by, acceptProposals);
    await this.publisher.publish(draft, by);
    return this.version(projectId, versionId);
  }

  /** Throws a draft away; a questionnaire that never had another version goes with it. @throws version-published */
  async discardDraft(projectId: string, versionId: string, by: string): Promise<void> {
    await this.unit.run(async () => {
      const { questionnaireId, number } = await this.findDraft(projectId, versionId);
      await this.repository.removeDraft(projectId, versionId);
      if (number === 1) await this.repository.remove(projectId, questionnaireId);
      await this.activity.record(projectId, { by, action: 'questionnaire.draft-discarded', subjectId: versionId });
    });
  }

  private async missingSettings({ projectId, status, authored }: QuestionnaireVersionEntity): Promise<Translated[]> {
    const project = status === 'draft' ? await this.projects.byId(projectId) : undefined;
    return project === undefined ? [] : missingFacts(authored, project);
  }

  private async addDraft(
    projectId: string,
    slug: string,
    text: string,
    content: QuestionnaireContent,
    by: string | null,
  ): Promise<string> {
    const { languages, ...titles } = factsOf(content, slug);
    const known = await this.repository.bySlug(projectId, slug);
    if (known !== null) {
      const latest = await this.repository.latest(projectId, known.id);
      await this.repository.rename(projectId, known.id, titles.titleDe, titles.titleEn);
      return this.addVersion(known, latest, text, languages, by);
    }
    const questionnaire = { projectId, id: newId(), slug, ...titles, createdAt: now() };
    await this.repository.insert(questionnaire);
    return this.addVersion(questionnaire, null, text, languages, by);
  }

  private async addVersion(
    { projectId, id: questionnaireId }: QuestionnaireEntity,
    latest: QuestionnaireVersionEntity | null,
    authored: string,
    languages: string[],
    by: string | null,
  ): Promise<string> {
    if (latest?.status === 'draft') throw problem('draft-exists', { number: latest.number });
    const [id, number] = [newId(), (latest?.number ?? 0) + 1];
    const empty = { content: null, contentHash: null, publishedAt: null, publishedBy: null };
    const draft = {
      projectId,
      id,
      questionnaireId,
      number,
      status: 'draft',
      authored,
      languages,
      revision: 1,
    } as const;
    await this.repository.insertVersion({ ...draft, ...empty });
    await this.activity.record(projectId, {
      by,
      action: 'questionnaire.version-begun',
      subjectId: id,
      facts: { number },
    });
    return id;
  }

  private async find(projectId: string, versionId: string): Promise<QuestionnaireVersionEntity> {
    const version = await this.repository.version(projectId, versionId);
    if (version === null) throw problem('not-found');
    return version;
  }

  private async findDraft(projectId: string, versionId: string): Promise<QuestionnaireVersionEntity> {
    const version = await this.find(projectId, versionId);
    if (version.status === 'published') throw problem('version-published', { number: version.number });
    return version;
  }
}
