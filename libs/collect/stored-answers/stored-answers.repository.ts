import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere } from 'typeorm';
import { UnitOfWork } from '#platform';
import { DraftEntity } from '../drafts/draft.entity.ts';
import { ParticipantEntity } from '../participants/participant.entity.ts';
import { QuarantinedResponseEntity } from '../quarantine/quarantined-response.entity.ts';
import { ResponseEntity } from '../responses/response.entity.ts';

/** Ids of what somebody has submitted: accepted, refused by the judge, or both under one id. */
export interface StoredAnswers {
  accepted: string | null;
  refused: string[];
}

/** Every query about all that is stored of one person. */
@Injectable()
export class StoredAnswersRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async ofInvitation(projectId: string, invitationId: string): Promise<StoredAnswers> {
    const { reader } = this.unit;
    const where = { projectId, invitationId };
    const accepted = await reader.findOne(ResponseEntity, { select: { id: true }, where });
    const refused = await reader.find(QuarantinedResponseEntity, { select: { id: true }, where, order: { id: 'ASC' } });
    return { accepted: accepted?.id ?? null, refused: refused.map(({ id }) => id) };
  }

  /** The invitation that answers name; null: none, as always in an anonymous project. */
  async invitationOf(projectId: string, id: string): Promise<string | null> {
    const find = { select: { id: true, invitationId: true }, where: { projectId, id } } as const;
    const stored =
      (await this.unit.reader.findOne(ResponseEntity, find)) ??
      (await this.unit.reader.findOne(QuarantinedResponseEntity, find));
    return stored?.invitationId ?? null;
  }

  /** Deletes all that came through a link; false if nothing was there. */
  async removeOfInvitation(projectId: string, invitationId: string): Promise<boolean> {
    const where = { projectId, invitationId };
    return this.remove(where, where, where);
  }

  /** Deletes the answers of one id; false if nothing was there. */
  async removeOne(projectId: string, roundId: string, id: string): Promise<boolean> {
    const where = { projectId, roundId, id };
    return this.remove(where, where, { projectId, roundId, responseId: id });
  }

  private async remove(
    responses: FindOptionsWhere<ResponseEntity>,
    refused: FindOptionsWhere<QuarantinedResponseEntity>,
    drafts: FindOptionsWhere<DraftEntity>,
  ): Promise<boolean> {
    const { writer } = this.unit;
    // First: on PostgreSQL this waits for whoever is just accepting what was refused, so that it is found below.
    const counts = [await writer.delete(QuarantinedResponseEntity, refused), await writer.delete(DraftEntity, drafts)];
    const found = await writer.find(ResponseEntity, {
      select: { projectId: true, id: true, participantId: true },
      where: responses,
    });
    for (const { projectId, id, participantId } of found) {
      await writer.delete(ResponseEntity, { projectId, id });
      // A participant is made for one response and has no other.
      await writer.delete(ParticipantEntity, { projectId, id: participantId });
    }
    return found.length > 0 || counts.some(({ affected }) => (affected ?? 0) > 0);
  }
}
