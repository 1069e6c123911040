import { Injectable } from '@nestjs/common';
import { AnalysisReader, type AnalysisRow } from '#platform';

/** Every coding of a project with its place and its words, off the event loop and in portions. */
@Injectable()
export class CodedStatementsRepository {
  constructor(private readonly reader: AnalysisReader) {}

  /** In the order of sources and their codings, so that the same codings always come in the same order. */
  rows(projectId: string): AsyncIterable<AnalysisRow> {
    return this.reader.stream(
      `SELECT c.id AS coding_id, c.segment_id, c.source_id, s.response_id, s.participant_id, s.question, s.entry,
              s.group_id, c.code_id, t.theme_id, c.coder_id, c.stance, c.stair, g.start_offset, g.end_offset,
              s.quote_permission, s.text
         FROM source s
         JOIN coding c ON c.project_id = s.project_id AND c.source_id = s.id
         JOIN segment g ON g.project_id = c.project_id AND g.id = c.segment_id
         LEFT JOIN theme_code t ON t.project_id = c.project_id AND t.code_id = c.code_id
        WHERE s.project_id = ?
        ORDER BY c.source_id, c.id`,
      [projectId],
    );
  }
}
