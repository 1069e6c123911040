import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { DraftEntity } from './draft.entity.ts';

@Injectable()
export class DraftsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  byResponse(projectId: string, responseId: string): Promise<DraftEntity | null> {
    return this.unit.reader.findOneBy(DraftEntity, { projectId, responseId });
  }

  byInvitation(projectId: string, invitationId: string): Promise<DraftEntity | null> {
    return this.unit.reader.findOneBy(DraftEntity, { projectId, invitationId });
  }

  async insert(draft: DraftEntity): Promise<void> {
    await this.unit.writer.insert(DraftEntity, draft);
  }

  /** Writes over a draft that is still at the revision; false if it is not. */
  async update(draft: DraftEntity, seen: number): Promise<boolean> {
    const { projectId, responseId, revision, answers, locale, page, updatedDay } = draft;
    const { affected } = await this.unit.writer.update(
      DraftEntity,
      { projectId, responseId, revision: seen },
      { revision, answers, locale, page, updatedDay },
    );
    return affected === 1;
  }

  /** The draft of a response; one that somebody keeps in another round stays. */
  async remove(projectId: string, roundId: string, responseId: string): Promise<void> {
    await this.unit.writer.delete(DraftEntity, { projectId, roundId, responseId });
  }

  async removeOfInvitation(projectId: string, invitationId: string): Promise<void> {
    await this.unit.writer.delete(DraftEntity, { projectId, invitationId });
  }
}
