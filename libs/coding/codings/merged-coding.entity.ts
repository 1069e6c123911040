import { Entity, Index } from 'typeorm';
import { type Stance } from '#domain';
import { BelongsTo, InstantColumn, KeyColumn, NameColumn, NumberColumn, ReferenceColumn } from '#platform';

/** A coding as it was when its code was merged into another: what makes a merge reversible. */
@Entity('merged_coding')
@BelongsTo('code', 'code_id')
@BelongsTo('segment', 'segment_id')
@BelongsTo('source', 'source_id')
@Index('merged_coding_by_segment', ['projectId', 'segmentId'])
@Index('merged_coding_by_source', ['projectId', 'sourceId'])
export class MergedCodingEntity {
  @KeyColumn('project_id') projectId: string;
  /** The code that was merged into another. */
  @KeyColumn('code_id') codeId: string;
  @KeyColumn('coding_id') codingId: string;
  @ReferenceColumn('segment_id') segmentId: string;
  @ReferenceColumn('source_id') sourceId: string;
  @ReferenceColumn('coder_id') coderId: string;
  @NameColumn(12, { nullable: true }) stance: Stance | null;
  @NumberColumn({ nullable: true }) stair: number | null;
  @InstantColumn('created_at') createdAt: string;
  @NameColumn(8) fate: MergeFate;
}

/**
 * moved: it carries the other code now. dropped: the same coder had given the same segment both codes, so one
 * was enough. filled: the coding that stayed, as it was before it took over stance and step of a dropped one.
 */
export type MergeFate = 'moved' | 'dropped' | 'filled';
