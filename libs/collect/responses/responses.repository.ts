import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AnalysisReader, type AnalysisRow, UnitOfWork } from '#platform';
import { ParticipantEntity } from '../participants/participant.entity.ts';
import { ResponseEntity } from './response.entity.ts';

export interface ResponseOfParticipant {
  response: ResponseEntity;
  groupId: string | null;
}

@Injectable()
export class ResponsesRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly analysis: AnalysisReader,
  ) {}

  byId(projectId: string, id: string): Promise<ResponseEntity | null> {
    return this.unit.reader.findOneBy(ResponseEntity, { projectId, id });
  }

  async insert(response: ResponseEntity): Promise<void> {
    await this.unit.writer.insert(ResponseEntity, response);
  }

  /** Responses whose open answers have not become sources yet, in the order of their random ids. */
  notTaken(projectId: string, limit: number): Promise<ResponseOfParticipant[]> {
    return this.withGroups({ projectId, takenForCoding: false }, limit);
  }

  /** Responses of a round in the order of their random ids. */
  async ofRound(projectId: string, roundId: string): Promise<ResponseOfParticipant[]> {
    return this.withGroups({ projectId, roundId });
  }

  async one(projectId: string, roundId: string, id: string): Promise<ResponseOfParticipant | undefined> {
    return (await this.withGroups({ projectId, roundId, id }, 1))[0];
  }

  async markTaken(projectId: string, ids: readonly string[]): Promise<void> {
    const portion = 500;
    for (let start = 0; start < ids.length; start += portion) {
      const some = In(ids.slice(start, start + portion));
      await this.unit.writer.update(ResponseEntity, { projectId, id: some }, { takenForCoding: true });
    }
  }

  async countByRound(projectId: string): Promise<Map<string, number>> {
    const rows = await this.unit.reader
      .createQueryBuilder(ResponseEntity, 'response')
      .select('response.round_id', 'round')
      .addSelect('COUNT(*)', 'n')
      .where({ projectId })
      .groupBy('response.round_id')
      .getRawMany<{ round: string; n: string | number }>();
    return new Map(rows.map(({ round, n }) => [round, Number(n)]));
  }

  /** Every response of a project, in portions, as the tables had them at one moment. */
  rowsOf(projectId: string): AsyncIterable<AnalysisRow> {
    return this.analysis.stream(
      `SELECT r.id AS response_id, r.participant_id, p.group_id, r.round_id, r.version_id, r.locale, r.day,
              r.quote_permission, r.answers
         FROM response r JOIN participant p ON p.project_id = r.project_id AND p.id = r.participant_id
        WHERE r.project_id = ? ORDER BY r.id`,
      [projectId],
    );
  }

  private async withGroups(
    where: { projectId: string; id?: string; roundId?: string; takenForCoding?: boolean },
    limit?: number,
  ): Promise<ResponseOfParticipant[]> {
    const responses = await this.unit.reader.find(ResponseEntity, {
      where,
      order: { id: 'ASC' },
      ...(limit === undefined ? {} : { take: limit }),
    });
    const groups = await this.groupsOf(where.projectId, responses);
    return responses.map((response) => ({ response, groupId: groups.get(response.participantId) ?? null }));
  }

  private async groupsOf(projectId: string, responses: readonly ResponseEntity[]): Promise<Map<string, string | null>> {
    const groups = new Map<string, string | null>();
    const ids = responses.map(({ participantId }) => participantId);
    const portion = 500;
    for (let start = 0; start < ids.length; start += portion) {
      const where = { projectId, id: In(ids.slice(start, start + portion)) };
      for (const { id, groupId } of await this.unit.reader.findBy(ParticipantEntity, where)) groups.set(id, groupId);
    }
    return groups;
  }
}
