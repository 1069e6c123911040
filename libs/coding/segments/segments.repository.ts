import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type TextRange, verbatimPermission } from '#domain';
import { newId, UnitOfWork } from '#platform';
import { SegmentEntity } from './segment.entity.ts';

/** Ids asked for at once. */
const portion = 200;

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

  /** Whether all of these segments exist. */
  async areThere(projectId: string, ids: readonly string[]): Promise<boolean> {
    const wanted = [...new Set(ids)];
    for (let from = 0; from < wanted.length; from += portion) {
      const some = wanted.slice(from, from + portion);
      if ((await this.unit.reader.countBy(SegmentEntity, { projectId, id: In(some) })) < some.length) return false;
    }
    return true;
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
