import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ThemeCodeEntity } from '../themes/theme.entity.ts';
import { CodingEntity } from './coding.entity.ts';
import { MergedCodingEntity } from './merged-coding.entity.ts';

/** The codings of a code as a whole: counted, moved into another code and returned. */
@Injectable()
export class CodeUsesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Whether something was coded with the code, or a theme is made of it. */
  async isUsed(projectId: string, codeId: string): Promise<boolean> {
    const coded = await this.unit.reader.existsBy(CodingEntity, { projectId, codeId });
    return coded || this.unit.reader.existsBy(ThemeCodeEntity, { projectId, codeId });
  }

  async moveAll(projectId: string, from: string, into: string): Promise<void> {
    const { writer } = this.unit;
    // A coder who gave one segment both codes keeps one coding, which takes over a stance and a step it lacks.
    await writer.sql`
      INSERT INTO merged_coding
        (project_id, code_id, coding_id, segment_id, source_id, coder_id, stance, stair, created_at, fate)
      SELECT c.project_id, c.code_id, c.id, c.segment_id, c.source_id, c.coder_id, c.stance, c.stair, c.created_at,
        CASE WHEN twin.id IS NULL THEN 'moved' ELSE 'dropped' END
      FROM coding c LEFT JOIN coding twin ON twin.project_id = c.project_id AND twin.segment_id = c.segment_id
        AND twin.coder_id = c.coder_id AND twin.code_id = ${into}
      WHERE c.project_id = ${projectId} AND c.code_id = ${from}`;
    await writer.sql`
      INSERT INTO merged_coding
        (project_id, code_id, coding_id, segment_id, source_id, coder_id, stance, stair, created_at, fate)
      SELECT twin.project_id, c.code_id, twin.id, twin.segment_id, twin.source_id, twin.coder_id, twin.stance,
        twin.stair, twin.created_at, 'filled'
      FROM coding c JOIN coding twin ON twin.project_id = c.project_id AND twin.segment_id = c.segment_id
        AND twin.coder_id = c.coder_id AND twin.code_id = ${into}
      WHERE c.project_id = ${projectId} AND c.code_id = ${from}`;
    await writer.sql`
      UPDATE coding SET stance = COALESCE(coding.stance, c.stance), stair = COALESCE(coding.stair, c.stair)
      FROM coding c
      WHERE coding.project_id = ${projectId} AND coding.code_id = ${into} AND c.project_id = coding.project_id
        AND c.segment_id = coding.segment_id AND c.coder_id = coding.coder_id AND c.code_id = ${from}`;
    await writer.sql`
      DELETE FROM coding WHERE project_id = ${projectId} AND code_id = ${from} AND id IN (
        SELECT coding_id FROM merged_coding
        WHERE project_id = ${projectId} AND code_id = ${from} AND fate = 'dropped')`;
    await writer.update(CodingEntity, { projectId, codeId: from }, { codeId: into });
  }

  async returnAll(projectId: string, codeId: string): Promise<void> {
    const { writer } = this.unit;
    await writer.sql`
      UPDATE coding SET code_id = ${codeId} FROM merged_coding m
      WHERE coding.project_id = ${projectId} AND m.project_id = coding.project_id AND m.code_id = ${codeId}
        AND m.coding_id = coding.id AND m.fate = 'moved'`;
    await writer.sql`
      UPDATE coding SET stance = m.stance, stair = m.stair FROM merged_coding m
      WHERE coding.project_id = ${projectId} AND m.project_id = coding.project_id AND m.code_id = ${codeId}
        AND m.coding_id = coding.id AND m.fate = 'filled'`;
    await writer.sql`
      INSERT INTO coding (project_id, id, segment_id, source_id, code_id, coder_id, stance, stair, created_at)
      SELECT project_id, coding_id, segment_id, source_id, code_id, coder_id, stance, stair, created_at
      FROM merged_coding WHERE project_id = ${projectId} AND code_id = ${codeId} AND fate = 'dropped'
      ON CONFLICT DO NOTHING`;
    await writer.delete(MergedCodingEntity, { projectId, codeId });
  }
}
