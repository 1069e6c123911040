import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';
import { QuestionnaireEntity } from './questionnaire.entity.ts';

/** A version without its texts. */
export type VersionRow = Pick<
  QuestionnaireVersionEntity,
  'id' | 'questionnaireId' | 'number' | 'status' | 'languages' | 'publishedAt' | 'revision'
>;

@Injectable()
export class QuestionnairesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  all(projectId: string): Promise<QuestionnaireEntity[]> {
    return this.unit.reader.find(QuestionnaireEntity, { where: { projectId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  byId(projectId: string, id: string): Promise<QuestionnaireEntity | null> {
    return this.unit.reader.findOneBy(QuestionnaireEntity, { projectId, id });
  }

  bySlug(projectId: string, slug: string): Promise<QuestionnaireEntity | null> {
    return this.unit.reader.findOneBy(QuestionnaireEntity, { projectId, slug });
  }

  async insert(questionnaire: QuestionnaireEntity): Promise<void> {
    await this.unit.writer.insert(QuestionnaireEntity, questionnaire);
  }

  async rename(projectId: string, id: string, titleDe: string, titleEn: string): Promise<void> {
    await this.unit.writer.update(QuestionnaireEntity, { projectId, id }, { titleDe, titleEn });
  }

  async remove(projectId: string, id: string): Promise<void> {
    await this.unit.writer.delete(QuestionnaireEntity, { projectId, id });
  }

  version(projectId: string, id: string): Promise<QuestionnaireVersionEntity | null> {
    return this.unit.reader.findOneBy(QuestionnaireVersionEntity, { projectId, id });
  }

  /** What the lists say of the versions of a questionnaire, or of all of a project, newest first. */
  summaries(projectId: string, questionnaireId?: string): Promise<VersionRow[]> {
    return this.unit.reader.find(QuestionnaireVersionEntity, {
      select: {
        id: true,
        questionnaireId: true,
        number: true,
        status: true,
        languages: true,
        publishedAt: true,
        revision: true,
      },
      where: questionnaireId === undefined ? { projectId } : { projectId, questionnaireId },
      order: { number: 'DESC' },
    });
  }

  /** Ids of the published versions of a project, the oldest first. */
  async publishedIds(projectId: string): Promise<string[]> {
    const rows = await this.unit.reader.find(QuestionnaireVersionEntity, {
      select: { id: true },
      where: { projectId, status: 'published' },
      order: { publishedAt: 'ASC', id: 'ASC' },
    });
    return rows.map(({ id }) => id);
  }

  latest(projectId: string, questionnaireId: string): Promise<QuestionnaireVersionEntity | null> {
    return this.unit.reader.findOne(QuestionnaireVersionEntity, {
      where: { projectId, questionnaireId },
      order: { number: 'DESC' },
    });
  }

  async insertVersion(version: QuestionnaireVersionEntity): Promise<void> {
    await this.unit.writer.insert(QuestionnaireVersionEntity, version);
  }

  /** Changes a draft that is still at the revision; false if it is not. */
  async updateDraft(
    { projectId, id, revision }: Pick<QuestionnaireVersionEntity, 'projectId' | 'id' | 'revision'>,
    change: Partial<Omit<QuestionnaireVersionEntity, 'projectId' | 'id' | 'questionnaireId' | 'number' | 'revision'>>,
  ): Promise<boolean> {
    const { affected } = await this.unit.writer.update(
      QuestionnaireVersionEntity,
      { projectId, id, revision, status: 'draft' },
      { ...change, revision: revision + 1 },
    );
    return affected === 1;
  }

  async removeDraft(projectId: string, id: string): Promise<void> {
    await this.unit.writer.delete(QuestionnaireVersionEntity, { projectId, id, status: 'draft' });
  }
}
