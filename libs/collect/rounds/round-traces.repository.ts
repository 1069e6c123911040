import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';

interface RoundPlace {
  projectId: string;
  roundId: string;
}

/**
 * PostgreSQL notes in every row which transaction has written it (xmin) and keeps rows where they were written
 * (ctid), so that an invitation, an offer to take part further and the answers could be told to belong together,
 * though none names another. Written once more in one transaction and in the order of their random ids, all rows of a
 * round carry the same note and lie in an order that tells nothing. SQLite has no such notes (see ARCHITECTURE.md).
 */
@Injectable()
export class RoundTracesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Belongs inside of a unit of work. */
  async blur({ projectId, roundId }: RoundPlace): Promise<void> {
    const { writer } = this.unit;
    if (!this.keepsTraces()) return;
    await writer.sql`SELECT set_config('blur.project', ${projectId}, true), set_config('blur.round', ${roundId}, true)`;
    await writer.query(rewriteInOrderOfIds);
  }

  /** Rounds that nobody has closed and whose last day was between two days ("2026-03-01"), both included. */
  async endedBetween(first: string, last: string): Promise<RoundPlace[]> {
    if (!this.keepsTraces()) return [];
    return this.unit.reader.sql<RoundPlace[]>`
      SELECT project_id AS "projectId", id AS "roundId" FROM survey_round
      WHERE status = 'open' AND closes_on >= ${first} AND closes_on <= ${last}`;
  }

  private keepsTraces(): boolean {
    return this.unit.reader.dataSource.options.type === 'postgres';
  }
}

/** Row by row, because one UPDATE would write them anew in the order in which they lie. */
const rewriteInOrderOfIds = `
DO $$
DECLARE
  project uuid := current_setting('blur.project');
  round uuid := current_setting('blur.round');
  row_id uuid;
BEGIN
  FOR row_id IN SELECT id FROM invitation WHERE project_id = project AND round_id = round ORDER BY id LOOP
    UPDATE invitation SET answered = answered WHERE project_id = project AND id = row_id;
  END LOOP;
  FOR row_id IN SELECT id FROM involvement WHERE project_id = project ORDER BY id LOOP
    UPDATE involvement SET kind = kind WHERE project_id = project AND id = row_id;
  END LOOP;
  FOR row_id IN SELECT participant_id FROM response WHERE project_id = project AND round_id = round ORDER BY participant_id LOOP
    UPDATE participant SET day = day WHERE project_id = project AND id = row_id;
  END LOOP;
  FOR row_id IN SELECT id FROM response WHERE project_id = project AND round_id = round ORDER BY id LOOP
    UPDATE response SET day = day WHERE project_id = project AND id = row_id;
  END LOOP;
  FOR row_id IN SELECT id FROM quarantined_response WHERE project_id = project AND round_id = round ORDER BY id LOOP
    UPDATE quarantined_response SET day = day WHERE project_id = project AND id = row_id;
  END LOOP;
END $$`;
