import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { AnalysisReader, type AnalysisRow, UnitOfWork } from '#platform';
import { ParticipantEntity } from '../participants/participant.entity.ts';
import { ResponseEntity } from './response.entity.ts';

export interface ResponseOfParticipant {
  response: ResponseEntity;
  groupId: string | null;
}

/** The same without the answers. */
export interface ListedResponse {
  response: Pick<ResponseEntity, 'id' | 'participantId' | 'locale' | 'day' | 'quotePermission'>;
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

  async insert(responses: readonly ResponseEntity[]): Promise<void> {
    await this.unit.insertAll(ResponseEntity, responses);
  }

  /** Responses whose open answers have not become sources yet, round by round in the order of their random ids. */
  async notTaken(projectId: string, limit: number): Promise<ResponseOfParticipant[]> {
    // The ids alone first: the index knows them, and nothing is read of all those that have been taken.
    const open = await this.unit.reader.find(ResponseEntity, {
      select: { id: true },
      where: { projectId, takenForCoding: false },
      order: { roundId: 'ASC', id: 'ASC' },
      take: limit,
    });
    return this.whole({ projectId, id: In(open.map(({ id }) => id)) });
  }

  /** What lists say of the responses of a round, in the order of their random ids. */
  async ofRound(projectId: string, roundId: string): Promise<ListedResponse[]> {
    const responses = await this.unit.reader.find(ResponseEntity, {
      select: { id: true, participantId: true, locale: true, day: true, quotePermission: true },
      where: { projectId, roundId },
      order: { id: 'ASC' },
    });
    return this.withGroups(projectId, responses);
  }

  async one(projectId: string, roundId: string, id: string): Promise<ResponseOfParticipant | undefined> {
    return (await this.whole({ projectId, roundId, id }))[0];
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

  private async whole(
    where: FindOptionsWhere<ResponseEntity> & { projectId: string },
  ): Promise<ResponseOfParticipant[]> {
    return this.withGroups(
      where.projectId,
      await this.unit.reader.find(ResponseEntity, { where, order: { id: 'ASC' } }),
    );
  }

  private async withGroups<Row extends Pick<ResponseEntity, 'participantId'>>(
    projectId: string,
    responses: readonly Row[],
  ): Promise<{ response: Row; groupId: string | null }[]> {
    const groups = new Map<string, string | null>();
    const ids = responses.map(({ participantId }) => participantId);
    const portion = 500;
    for (let start = 0; start < ids.length; start += portion) {
      const where = { projectId, id: In(ids.slice(start, start + portion)) };
      for (const { id, groupId } of await this.unit.reader.findBy(ParticipantEntity, where)) groups.set(id, groupId);
    }
    return responses.map((response) => ({ response, groupId: groups.get(response.participantId) ?? null }));
  }
}
