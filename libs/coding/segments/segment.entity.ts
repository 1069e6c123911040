import { Entity, Unique } from 'typeorm';
import { BelongsTo, KeyColumn, NumberColumn, ReferenceColumn } from '#platform';

/** A stretch of a source: code points, zero-based, end exclusive, never within a character people see as one. */
@Entity('segment')
@BelongsTo('source', 'source_id')
@Unique(['projectId', 'sourceId', 'startOffset', 'endOffset'])
export class SegmentEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @ReferenceColumn('source_id') sourceId: string;
  @NumberColumn({ name: 'start_offset' }) startOffset: number;
  @NumberColumn({ name: 'end_offset' }) endOffset: number;
}
