import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';

/**
 * PostgreSQL notes in every row which transaction has written it (xmin), so that an invitation and the answers
 * that used it up could be told to belong together, though neither names the other. Written once more in one
 * transaction, all rows of a round carry the same note, and so do the offers to take part further. SQLite has no such notes (see ARCHITECTURE.md).
 */
@Injectable()
export class RoundTracesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Belongs inside of a unit of work. */
  async blur(projectId: string, roundId: string): Promise<void> {
    const { writer } = this.unit;
    if (writer.dataSource.options.type !== 'postgres') return;
    await writer.sql`
      UPDATE invitation SET answered = answered WHERE project_id = ${projectId} AND round_id = ${roundId}`;
    await writer.sql`
      UPDATE participant SET day = day WHERE project_id = ${projectId} AND id IN (
        SELECT participant_id FROM response WHERE project_id = ${projectId} AND round_id = ${roundId})`;
    await writer.sql`UPDATE involvement SET kind = kind WHERE project_id = ${projectId}`;
    for (const table of ['response', 'quarantined_response'] as const) {
      await writer.query(`UPDATE ${table} SET day = day WHERE project_id = $1 AND round_id = $2`, [projectId, roundId]);
    }
  }
}
