import { Injectable } from '@nestjs/common';
import { type TextRange } from '#domain';
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
}
