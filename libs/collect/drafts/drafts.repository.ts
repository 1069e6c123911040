import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type DraftsToDelete } from '#domain';
import { placeholders, UnitOfWork } from '#platform';
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

  /** The drafts of responses; one that somebody keeps in another round or behind a link of her own stays. */
  async removeAll(projectId: string, roundId: string, responseIds: readonly string[]): Promise<void> {
    const sql = `DELETE FROM response_draft
      WHERE project_id = ? AND round_id = ? AND invitation_id IS NULL
        AND response_id IN (${placeholders(responseIds.length)})`;
    await this.unit.post(sql, [projectId, roundId, ...responseIds]);
  }

  async removeOfInvitations(projectId: string, invitationIds: readonly string[]): Promise<void> {
    if (invitationIds.length === 0) return;
    await this.unit.writer.delete(DraftEntity, { projectId, invitationId: In([...invitationIds]) });
  }

  /**
   * Deletes the drafts of all projects that have to go, and those whose answers were submitted all the same. A round
   * was over on its last day, or when somebody closed it. Answers how many drafts that were.
   */
  async removeOld({ untouchedSince, roundOverSince }: DraftsToDelete): Promise<number> {
    const { affected } = await this.unit.writer
      .createQueryBuilder()
      .delete()
      .from(DraftEntity)
      .where('updated_day < :untouchedSince', { untouchedSince })
      .orWhere(`EXISTS (SELECT 1 FROM survey_round r WHERE ${ofDraft('r', 'id', 'round_id')} AND ${isOver})`, {
        roundOverSince,
      })
      .orWhere(submittedIn('response'))
      .orWhere(submittedIn('quarantined_response'))
      .execute();
    return affected ?? 0;
  }
}

const ofDraft = (table: string, column: string, reference: string) =>
  `${table}.project_id = response_draft.project_id AND ${table}.${column} = response_draft.${reference}`;

/** Under the id of a draft; of one behind a link of her own, through that link. */
const submittedIn = (table: 'response' | 'quarantined_response') =>
  `EXISTS (SELECT 1 FROM ${table} s WHERE ${ofDraft('s', 'id', 'response_id')}
    AND (response_draft.invitation_id IS NULL OR s.invitation_id = response_draft.invitation_id))`;

/** When a round was closed by hand stands in the record of deeds alone. */
const isOver = `(r.closes_on < :roundOverSince OR (r.status = 'closed' AND NOT EXISTS (
  SELECT 1 FROM activity d WHERE d.project_id = r.project_id AND d.subject_id = r.id
    AND d.action = 'round.closed' AND d.at >= :roundOverSince)))`;
