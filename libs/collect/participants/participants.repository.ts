import { Injectable } from '@nestjs/common';
import { AnalysisReader, UnitOfWork } from '#platform';
import { ParticipantEntity } from './participant.entity.ts';

@Injectable()
export class ParticipantsRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly analysis: AnalysisReader,
  ) {}

  async insert(participants: readonly ParticipantEntity[]): Promise<void> {
    await this.unit.insertAll(ParticipantEntity, participants);
  }

  /**
   * How many participants with an accepted response each group has, in a project or in one round of it. Off the
   * event loop: a state has a hundred thousand of them, and submissions must not wait for the count.
   */
  async countByGroup(projectId: string, roundId?: string): Promise<Map<string | null, number>> {
    const counts = new Map<string | null, number>();
    const rows = this.analysis.stream(
      `SELECT p.group_id, COUNT(*) AS n_participants FROM participant p
        WHERE p.project_id = ? AND EXISTS (
          SELECT 1 FROM response r WHERE r.project_id = p.project_id AND r.participant_id = p.id
            ${roundId === undefined ? '' : 'AND r.round_id = ?'})
        GROUP BY p.group_id`,
      roundId === undefined ? [projectId] : [projectId, roundId],
    );
    for await (const { group_id: group, n_participants: count } of rows) {
      counts.set(group === null || group === undefined ? null : String(group), Number(count));
    }
    return counts;
  }
}
