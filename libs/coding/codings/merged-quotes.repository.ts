import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { MergedQuoteEntity } from './merged-quote.entity.ts';

/** What becomes of the chosen quotes of a theme when codes are merged, and when a merge is taken back. */
@Injectable()
export class MergedQuotesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Before codings are dropped: the coding that stays takes over the place as a quote. */
  async handOver(projectId: string, from: string, into: string): Promise<void> {
    const { writer } = this.unit;
    await writer.sql`
      INSERT INTO merged_quote (project_id, code_id, theme_id, coding_id, twin_id, position, twin_chosen)
      SELECT q.project_id, c.code_id, q.theme_id, c.id, twin.id, q.position, own.coding_id IS NOT NULL
      FROM theme_quote q JOIN coding c ON c.project_id = q.project_id AND c.id = q.coding_id
        JOIN coding twin ON twin.project_id = c.project_id AND twin.segment_id = c.segment_id
          AND twin.coder_id = c.coder_id AND twin.code_id = ${into}
        LEFT JOIN theme_quote own ON own.project_id = q.project_id AND own.theme_id = q.theme_id
          AND own.coding_id = twin.id
      WHERE q.project_id = ${projectId} AND c.code_id = ${from}`;
    await writer.sql`
      INSERT INTO theme_quote (project_id, theme_id, coding_id, position)
      SELECT project_id, theme_id, twin_id, position FROM merged_quote
      WHERE project_id = ${projectId} AND code_id = ${from}
      ON CONFLICT DO NOTHING`;
  }

  /** After codings were brought back: a quote that nobody has taken out since is theirs again. */
  async giveBack(projectId: string, codeId: string): Promise<void> {
    const { writer } = this.unit;
    await writer.sql`
      INSERT INTO theme_quote (project_id, theme_id, coding_id, position)
      SELECT m.project_id, m.theme_id, m.coding_id, q.position
      FROM merged_quote m JOIN theme_quote q ON q.project_id = m.project_id AND q.theme_id = m.theme_id
          AND q.coding_id = m.twin_id
        JOIN coding c ON c.project_id = m.project_id AND c.id = m.coding_id
      WHERE m.project_id = ${projectId} AND m.code_id = ${codeId}
      ON CONFLICT DO NOTHING`;
    await writer.sql`
      DELETE FROM theme_quote WHERE project_id = ${projectId} AND EXISTS (
        SELECT 1 FROM merged_quote m WHERE m.project_id = theme_quote.project_id
          AND m.theme_id = theme_quote.theme_id AND m.twin_id = theme_quote.coding_id
          AND m.code_id = ${codeId} AND NOT m.twin_chosen)`;
    await writer.delete(MergedQuoteEntity, { projectId, codeId });
  }
}
