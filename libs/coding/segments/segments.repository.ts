import { Injectable } from '@nestjs/common';
import { type TextRange, verbatimPermission } from '#domain';
import { newId, UnitOfWork } from '#platform';
import { SegmentEntity } from './segment.entity.ts';

/** Every query about segments. */
@Injectable()
export class SegmentsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The id of the segment at a range of a source; made where there is none. */
  async at(projectId: string, sourceId: string, { start, end }: TextRange): Promise<string> {
    const place = { projectId, sourceId, startOffset: start, endOffset: end };
    await this.unit.writer
      .createQueryBuilder()
      .insert()
      .into(SegmentEntity)
      .values({ ...place, id: newId() })
      .orIgnore()
      .execute();
    const segment = await this.unit.reader.findOneByOrFail(SegmentEntity, place);
    return segment.id;
  }

  /** Ids of the segments of a response whose words may have been quoted. */
  async quotable(projectId: string, responseId: string): Promise<string[]> {
    const rows = await this.unit.reader.sql<{ id: string }[]>`
      SELECT g.id AS "id" FROM segment g JOIN source s ON s.project_id = g.project_id AND s.id = g.source_id
      WHERE s.project_id = ${projectId} AND s.response_id = ${responseId}
        AND s.quote_permission = ${verbatimPermission}`;
    return rows.map(({ id }) => id);
  }
}
